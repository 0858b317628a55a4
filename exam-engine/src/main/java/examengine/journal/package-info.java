/**
 * The journal of answers: append-only, committed in groups, fenced by the sitting's row. What it acknowledged is in the
 * database; what it refused is not. Once a sitting is graded its journal is sealed: chained, and signed together with what
 * it was worth (ADR 10).
 */
package examengine.journal;
