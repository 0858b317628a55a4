package examengine.evidence;

import examengine.kernel.Points;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named values, each on a line of its own, after a line that names the format. */
final class StatementLines {

    static final String FIRST_FORMAT = "exam-journal-seal/1";
    static final String FORMAT = "exam-journal-seal/2";

    private static final List<String> KNOWN = List.of(FIRST_FORMAT, FORMAT);

    private final String format;

    private final Map<String, String> values = new LinkedHashMap<>();

    StatementLines(String format) {
        this.format = format;
    }

    boolean isOf(String other) {
        return format.equals(other);
    }

    /** @throws IllegalArgumentException when the format is another one or a line has no name */
    static StatementLines of(String text) {
        String[] lines = text.split("\n", -1);
        if (!KNOWN.contains(lines[0])) {
            throw new IllegalArgumentException("not a statement of format " + FORMAT);
        }
        StatementLines read = new StatementLines(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            String[] named = lines[i].split(": ", 2);
            if (named.length != 2) {
                throw new IllegalArgumentException("a line without a name: " + lines[i]);
            }
            read.values.put(named[0], named[1]);
        }
        return read;
    }

    StatementLines with(String name, Object value) {
        String written = String.valueOf(value);
        if (written.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(name + " holds a control character");
        }
        values.put(name, written);
        return this;
    }

    String text() {
        StringBuilder text = new StringBuilder(format);
        values.forEach(
                (name, value) -> text.append('\n').append(name).append(": ").append(value));
        return text.toString();
    }

    /** @throws IllegalArgumentException when it is missing */
    String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    int number(String name) {
        return Integer.parseInt(value(name));
    }

    Points points(String name) {
        return Points.of(new BigDecimal(value(name)));
    }

    Instant instant(String name) {
        try {
            return Instant.parse(value(name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " is no instant", e);
        }
    }
}
