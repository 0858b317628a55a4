/**
 * What authors and examiners do with the bank: they write, check and retire items, bring them in and hand them out in
 * files, and build what papers are drawn from. The one room besides the result pages of staff whose {@code http} knows
 * keys.
 */
package examengine.authoring;
