package examengine.exchange;

import java.util.regex.Pattern;

/**
 * The paths of Moodle's categories, such as {@code $course$/top/安全员/高处作业}, and ours: without what stands for the
 * course. In a name of Moodle's a slash is written twice.
 */
final class MoodleCategory {

    private static final String COURSE = "$course$/top";

    /** The context, then the category above all others that Moodle adds by itself. */
    private static final Pattern CONTEXT = Pattern.compile("^\\$[a-z]+\\$(/|$)(top(/(?!/)|$))?");

    private static final Pattern PLAIN = Pattern.compile("[^/\\s]([^/]*[^/\\s])?(/[^/\\s]([^/]*[^/\\s])?)*");

    private MoodleCategory() {}

    /** The area that a category is for us. */
    static String area(String category) {
        return CONTEXT.matcher(category.strip()).replaceFirst("").replaceAll("//", "/");
    }

    /** Whether a category can say an area. */
    static boolean canSay(String area) {
        return area.isEmpty() || PLAIN.matcher(area).matches();
    }

    /** The category that an area is for Moodle. */
    static String of(String area) {
        return area.isEmpty() || !canSay(area) ? COURSE : COURSE + "/" + area;
    }
}
