package examengine.exchange;

import java.util.Map;

/**
 * One question of a GIFT file, cut out but not yet understood.
 *
 * @param line the number of its first line, counted from 1, comments apart
 * @param area the last part of the category it stands under; empty without one
 * @param marks what comment lines say of it: {@code id}, and {@code tag:name} for each tag {@code name=value}
 * @param text its lines without comments, each with its line end
 */
record GiftEntry(int line, String area, Map<String, String> marks, String text) {

    /** The author's id for the question; empty without one. */
    String id() {
        return marks.getOrDefault("id", "");
    }

    /** The value of a tag; empty without it. */
    String tag(String name) {
        return marks.getOrDefault("tag:" + name, "");
    }
}
