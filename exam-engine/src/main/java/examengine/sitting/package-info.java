/**
 * 应考: one candidate taking one paper, from entering to the result. Use cases change a sitting under a lock on its row
 * and tell the rest of the house by events; they ask nobody but rooms further down.
 */
package examengine.sitting;
