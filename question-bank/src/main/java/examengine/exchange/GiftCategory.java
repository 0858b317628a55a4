package examengine.exchange;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;

/**
 * Knowledge areas as GIFT categories: {@code $CATEGORY: $course$/top/Unit}. The beginning that only says where Moodle
 * keeps the category is no part of the area. A doubled slash is Moodle's slash inside a name; a knowledge area knows no
 * such thing and gets the full-width slash.
 */
final class GiftCategory {

    static final String MARK = "$CATEGORY:";

    private static final String NONE = "$course$/top";
    private static final List<String> ROOTS = List.of("$course$", "$system$", "$module$", "$category$", "top");

    private GiftCategory() {}

    /** The area a category line names; empty for the top. */
    static String area(String line) {
        String path = GiftEscapes.resolve(line.substring(MARK.length()).strip());
        return Arrays.stream(path.split("(?<!/)/(?!/)", -1))
                .map(part -> part.strip().replace("//", "／"))
                .filter(part -> !part.isEmpty())
                .dropWhile(ROOTS::contains)
                .collect(joining("/"));
    }

    /** The category line for an area. */
    static String line(String area) {
        return MARK + " " + (area.isEmpty() ? NONE : GiftEscapes.escape(area));
    }

    /** Whether a category line can say this area exactly. */
    static boolean holds(String area) {
        return area(line(area)).equals(area);
    }
}
