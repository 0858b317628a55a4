package examengine.blueprint;

import examengine.item.Difficulty;
import examengine.item.ItemType;

/**
 * What a draw has to know about a live item; neither its text nor its key.
 *
 * @param revision the id of the current revision
 * @param choices how many choices it offers
 */
public record PoolItem(String revision, ItemType type, String area, Difficulty difficulty, int choices) {}
