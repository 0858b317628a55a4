package examengine.exchange;

/**
 * One question of a GIFT file, cut out but not yet understood.
 *
 * @param line the number of its first line, counted from 1, comments apart
 * @param area the category it stands under, as a path; empty without one
 * @param marks what comment lines say of it
 * @param text its lines without comments, each with its line end
 */
record GiftEntry(int line, String area, GiftMarks marks, String text) {

    /** The author's id for the question; empty without one. */
    String id() {
        return marks.id();
    }
}
