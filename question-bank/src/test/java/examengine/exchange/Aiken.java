package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;
import java.nio.charset.StandardCharsets;

/** Reads Aiken in tests. */
final class Aiken {

    private Aiken() {}

    static ImportReport read(String text) {
        return read("test.txt", text);
    }

    static ImportReport read(String file, String text) {
        return new AikenReader().read(new ImportFile(file, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The only item of a text without problems. */
    static ItemDraft one(String text) {
        ImportReport report = read(text);
        assertThat(report.problems()).isEmpty();
        assertThat(report.items()).hasSize(1);
        return report.items().get(0);
    }
}
