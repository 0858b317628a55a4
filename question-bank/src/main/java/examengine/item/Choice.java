package examengine.item;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One answer offered by an item.
 *
 * @param label {@code "A"} to {@code "Z"}, by position in the stored revision, whatever order a paper shows
 * @param text plain text, never empty
 */
public record Choice(String label, String text) {

    /** The label of the choice at a position counted from 0. */
    public static String label(int position) {
        return String.valueOf((char) ('A' + position));
    }

    static List<Choice> labelled(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(position -> new Choice(label(position), texts.get(position)))
                .toList();
    }
}
