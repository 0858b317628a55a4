package examengine.journal;

import examengine.kernel.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page could not send before the sitting was closed, as the candidate handed it over. Its {@code mac} tells which
 * page wrote it; when something was typed only the page says, and nothing proves it.
 *
 * @param lease the lease of the page that wrote it
 * @param exportedAt the page's estimate of the server's time, ISO 8601, as written: the mac covers the very letters
 * @param mac base64url of an HMAC-SHA-256 over {@link #text()} under the page's key; empty where the page could not make one
 */
public record UnsentFile(String sitting, long lease, String exportedAt, List<Typed> answers, String mac) {

    public static final String FORMAT = "examengine-unsent-answers/1";

    /** As browsers write it, so that browsers can show it again. */
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");

    /**
     * One answer that was typed and never acknowledged.
     *
     * @param choices shown labels in the order the page wrote them
     * @param typedAt as {@code exportedAt}
     */
    public record Typed(int position, List<String> choices, long revision, String typedAt) {

        /** @throws Refusal {@code unreadable-file} */
        public Typed {
            demandInstant("typedAt", typedAt);
            choices = List.copyOf(choices);
        }

        String line() {
            return position + "|" + revision + "|" + String.join("", choices) + "|" + typedAt;
        }
    }

    /** @throws Refusal {@code unreadable-file} for an instant that is none, or a position that comes twice */
    public UnsentFile {
        demandInstant("exportedAt", exportedAt);
        answers = answers.stream()
                .sorted(Comparator.comparingInt(Typed::position))
                .toList();
        if (answers.stream().map(Typed::position).distinct().count() < answers.size()) {
            throw Refusal.invalid("unreadable-file").with("field", "position");
        }
    }

    /** The lines the mac covers, parted by single line feeds; the answers in the order of their positions. */
    public String text() {
        Stream<String> head = Stream.of(FORMAT, sitting, String.valueOf(lease), exportedAt);
        return Stream.concat(head, answers.stream().map(Typed::line)).collect(Collectors.joining("\n"));
    }

    private static void demandInstant(String field, String written) {
        if (!isInstant(written)) {
            throw Refusal.invalid("unreadable-file").with("field", field);
        }
    }

    private static boolean isInstant(String written) {
        try {
            return INSTANT.matcher(written).matches() && Instant.parse(written) != null;
        } catch (DateTimeException outOfRange) {
            return false;
        }
    }
}
