/**
 * Figures of a running node under load. Not tests but programs to be run by hand on a quiet Linux machine, in the module's
 * folder after {@code mvn package}.
 */
package examengine.figures;
