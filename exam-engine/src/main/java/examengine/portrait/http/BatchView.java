package examengine.portrait.http;

import examengine.portrait.PhotoBatch;
import examengine.web.Language;
import examengine.web.Problems;
import java.time.Instant;
import java.util.Map;

/**
 * A batch of portraits in numbers.
 *
 * @param failure what spoilt the file as a whole; null where nothing did
 */
public record BatchView(
        String id,
        String rules,
        int rulesVersion,
        String file,
        String state,
        Failure failure,
        int accepted,
        int warned,
        int refused,
        int entered,
        Instant startedAt) {

    public record Failure(String code, String title, String detail) {}

    static BatchView of(PhotoBatch batch, Problems problems, Language language) {
        return new BatchView(
                batch.id(),
                batch.rules(),
                batch.rulesVersion(),
                batch.file(),
                batch.state().name(),
                batch.failure().isEmpty() ? null : failure(batch.failure(), problems, language),
                batch.accepted(),
                batch.warned(),
                batch.refused(),
                batch.entered(),
                batch.startedAt());
    }

    private static Failure failure(String code, Problems problems, Language language) {
        return new Failure(
                code,
                problems.sentence(code + ".title", Map.of(), language),
                problems.sentence(code + ".detail", Map.of(), language));
    }
}
