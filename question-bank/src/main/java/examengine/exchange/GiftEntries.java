package examengine.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a GIFT file into its questions. Questions are parted by blank lines, a category line holds for all that
 * follow, and lines beginning with {@code //} are comments wherever they stand.
 */
final class GiftEntries {

    private final List<GiftEntry> entries = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private GiftMarks marks = new GiftMarks();
    private String area = "";
    private int start;

    private GiftEntries() {}

    static List<GiftEntry> of(String file) {
        var cutting = new GiftEntries();
        int number = 0;
        for (String line : (Iterable<String>) file.lines()::iterator) {
            cutting.take(++number, line);
        }
        cutting.close();
        return cutting.entries;
    }

    private void take(int number, String line) {
        String content = line.strip();
        if (content.isEmpty()) {
            close();
        } else if (content.startsWith("//")) {
            marks.read(content);
        } else if (content.startsWith(GiftCategory.MARK)) {
            close();
            area = GiftCategory.area(content);
        } else {
            start = text.isEmpty() ? number : start;
            text.append(line).append('\n');
        }
    }

    private void close() {
        if (!text.isEmpty()) {
            entries.add(new GiftEntry(start, area, marks, text.toString()));
        }
        text.setLength(0);
        marks = new GiftMarks();
    }
}
