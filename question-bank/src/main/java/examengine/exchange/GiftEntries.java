package examengine.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a GIFT file into its questions. Questions are parted by blank lines, a category line holds for all that
 * follow, and lines beginning with {@code //} are comments wherever they stand.
 */
final class GiftEntries {

    private static final String CATEGORY = "$CATEGORY:";

    private final List<GiftEntry> entries = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> marks = new HashMap<>();
    private String area = "";
    private int start;

    private GiftEntries() {}

    static List<GiftEntry> of(String file) {
        var cutting = new GiftEntries();
        int number = 0;
        for (String line : (Iterable<String>) withoutByteOrderMark(file).lines()::iterator) {
            cutting.take(++number, line);
        }
        cutting.close();
        return cutting.entries;
    }

    private static String withoutByteOrderMark(String file) {
        return file.startsWith("\uFEFF") ? file.substring(1) : file;
    }

    private void take(int number, String line) {
        String content = line.strip();
        if (content.isEmpty()) {
            close();
        } else if (content.startsWith("//")) {
            GiftMarks.read(content, marks);
        } else if (content.startsWith(CATEGORY)) {
            close();
            area = lastPart(content.substring(CATEGORY.length()));
        } else {
            start = text.isEmpty() ? number : start;
            text.append(line).append('\n');
        }
    }

    private void close() {
        if (!text.isEmpty()) {
            entries.add(new GiftEntry(start, area, Map.copyOf(marks), text.toString()));
        }
        text.setLength(0);
        marks.clear();
    }

    /** The last part of a path such as {@code $course$/top/Unit}; a doubled slash is a slash inside a name. */
    private static String lastPart(String path) {
        String[] parts = GiftEscapes.resolve(path.strip()).split("(?<!/)/(?!/)", -1);
        String last = parts[parts.length - 1].strip();
        return last.equals("top") || last.equals("$course$") ? "" : last.replace("//", "/");
    }
}
