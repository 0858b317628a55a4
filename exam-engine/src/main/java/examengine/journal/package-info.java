/**
 * The journal of answers: append-only, committed in groups, fenced by the sitting's row. What it acknowledged is in the
 * database; what it refused is not.
 */
package examengine.journal;
