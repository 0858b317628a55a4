package examengine.container;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import examengine.exchange.GiftReader;
import examengine.exchange.ImportFile;
import examengine.exchange.ImportReport;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForeignItemsTest {

    @BeforeEach
    void demandTheFiles() {
        assumeTrue(ForeignItems.areThere(), EngineInContainerIT.WITHOUT_THE_FILES);
    }

    @Test
    void both_sets_are_read_whole() {
        Map<ItemType, Long> counts = ForeignItems.all().stream().collect(groupingBy(ForeignItem::type, counting()));

        assertThat(counts)
                .containsOnly(
                        Map.entry(ItemType.SINGLE_CHOICE, 139L),
                        Map.entry(ItemType.MULTIPLE_CHOICE, 56L),
                        Map.entry(ItemType.TRUE_FALSE, 28L));
    }

    @Test
    void the_engines_reader_makes_of_their_gift_text_what_the_publishers_wrote() {
        List<ForeignItem> items = ForeignItems.all();

        ImportReport report = new GiftReader()
                .read(new ImportFile("foreign.gift", GiftWriting.gift(items).getBytes(StandardCharsets.UTF_8)));

        assertThat(report.problems()).isEmpty();
        assertThat(report.items().stream().map(ForeignItemsTest::asPublished)).containsExactlyElementsOf(items);
    }

    private static ForeignItem asPublished(ItemDraft draft) {
        return new ForeignItem(
                draft.code(),
                draft.type(),
                draft.stem(),
                draft.choices(),
                draft.key().labels().stream()
                        .map(label -> draft.choices().get(label.charAt(0) - 'A'))
                        .collect(Collectors.toSet()));
    }
}
