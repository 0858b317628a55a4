/**
 * The item bank: items in their states and their immutable revisions. A paper refers to a revision, never to an
 * item, so that a corrected item does not change what somebody was asked.
 */
package examengine.item;
