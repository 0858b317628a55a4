package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;
import java.nio.charset.StandardCharsets;

/** Reads GIFT in tests. */
final class Gift {

    private Gift() {}

    static ImportReport read(String text) {
        return new GiftReader().read(new ImportFile("test.gift", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The only item of a text without problems. */
    static ItemDraft one(String text) {
        ImportReport report = read(text);
        assertThat(report.problems()).isEmpty();
        assertThat(report.items()).hasSize(1);
        return report.items().get(0);
    }
}
