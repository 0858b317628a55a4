/**
 * What a rehearsal needs in the database: an exam, a session, people. Everything in it is named {@code rehearsal-…}, and
 * everything of that name can be removed again.
 */
package examengine.rehearsal.ground;
