/**
 * Papers: a draw frozen for one sitting. What may be shown ({@code CandidatePaper}) and what may not
 * ({@code MarkingScheme}) are two types, so that a key cannot slip into what a candidate gets.
 */
package examengine.paper;
