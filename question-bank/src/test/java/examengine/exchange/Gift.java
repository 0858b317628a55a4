package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;

/** Reads GIFT in tests. */
final class Gift {

    private Gift() {}

    static ImportReport read(String text) {
        return new GiftReader().read(text);
    }

    /** The only item of a text without problems. */
    static ItemDraft one(String text) {
        ImportReport report = read(text);
        assertThat(report.problems()).isEmpty();
        assertThat(report.accepted()).hasSize(1);
        return report.accepted().get(0);
    }
}
