/**
 * Drawing papers that are worth the same: a pure function of blueprint, pool, seed and what is avoided, the same for
 * ever. {@link examengine.drawing.PaperPlan} is the way in; {@link examengine.drawing.Fairness} measures what comes out.
 */
package examengine.drawing;
