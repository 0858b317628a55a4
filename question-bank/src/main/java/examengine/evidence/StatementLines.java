package examengine.evidence;

import examengine.kernel.Points;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named values, each on a line of its own, after a line that names the format. */
final class StatementLines {

    private static final String FORMAT = "exam-journal-seal/1";

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when the format is another one or a line has no name */
    static StatementLines of(String text) {
        StatementLines read = new StatementLines();
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("not a statement of format " + FORMAT);
        }
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
        StringBuilder text = new StringBuilder(FORMAT);
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
