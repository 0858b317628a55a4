package examengine.drawing;

import examengine.kernel.Points;

/**
 * One place of a drawn paper.
 *
 * @param position 1 to n, in the order candidates see
 * @param section the section's position, counted from 0
 * @param revision the id of the item revision
 * @param choiceOrder the stored labels in the order shown: {@code "CADB"} shows stored choice C as A
 * @param points what the item is worth on this paper
 */
public record DrawnItem(int position, int section, String revision, String choiceOrder, Points points) {}
