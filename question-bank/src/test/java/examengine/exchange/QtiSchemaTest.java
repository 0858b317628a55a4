package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.AnswerKey;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.RuleReference;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ac.ed.ph.jqtiplus.JqtiExtensionManager;
import uk.ac.ed.ph.jqtiplus.reading.QtiXmlReader;
import uk.ac.ed.ph.jqtiplus.resolution.AssessmentObjectResolver;
import uk.ac.ed.ph.jqtiplus.resolution.ResolvedAssessmentItem;
import uk.ac.ed.ph.jqtiplus.validation.AssessmentObjectValidator;
import uk.ac.ed.ph.jqtiplus.xmlutils.SimpleSchemaCache;
import uk.ac.ed.ph.jqtiplus.xmlutils.XmlResourceNotFoundException;
import uk.ac.ed.ph.jqtiplus.xmlutils.locators.ResourceLocator;

/**
 * What we write, against the official schema of QTI 2.1 and against JQTI+, the reader of QTIWorks. No schema of a
 * later version is published where a build could fetch it; {@link QtiSecondReaderTest} looks at those.
 */
class QtiSchemaTest {

    private static final URI ITEM = URI.create("item:written");
    private static final JqtiExtensionManager EXTENSIONS = new JqtiExtensionManager();
    private static final QtiXmlReader JQTI = new QtiXmlReader(EXTENSIONS, new SimpleSchemaCache());

    @Test
    void every_item_of_the_sample_bank_is_valid() {
        assertThat(SampleBank.items().stream().filter(item -> !faults(item).isEmpty()))
                .isEmpty();
    }

    @Test
    void items_of_all_kinds_are_valid() {
        Stream<ItemDraft> items =
                Stream.concat(RandomDrafts.plain(7, 100).stream(), RandomDrafts.rich(7, 100).stream());

        assertThat(items.flatMap(item -> faults(item).stream())).isEmpty();
    }

    @Test
    void markup_of_every_kind_is_valid() {
        String html = "<p>见<u>下</u><s>图</s>：<img src=\"media:%s\"></p>".formatted("0".repeat(64))
                + "<blockquote>引文</blockquote><pre>a\n  b</pre><ol><li><p>c</p></li></ol>"
                + "<math display=\"block\"><mfrac><mi>a</mi><mn>2</mn></mfrac><msqrt><mn>2</mn></msqrt></math>";

        assertThat(faults(rich(html))).isEmpty();
    }

    @Test
    void a_schema_that_finds_no_fault_would_prove_nothing() {
        String xml = xml(rich("<p>x</p>")).replace("<simpleChoice identifier=\"A\">", "<simpleChoice>");

        assertThat(faults(xml)).isNotEmpty();
    }

    private static ItemDraft rich(String html) {
        return new ItemDraft(
                "X",
                "",
                List.of(),
                List.of(),
                ItemType.SINGLE_CHOICE,
                Difficulty.EASY,
                new Content(Markup.HTML, html, List.of("<b>a</b>", "<p>b</p>"), true, "<p>x</p>"),
                AnswerKey.of("A"),
                new RuleReference("", "", "", Optional.empty()));
    }

    private static List<String> faults(ItemDraft item) {
        return faults(xml(item));
    }

    private static String xml(ItemDraft item) {
        return QtiItemOutput.xml(QtiVersion.V21, item, "item", id -> "../pictures/" + id + ".png");
    }

    /** What the schema, or else JQTI+ with its checks beyond the schema, has against an item. */
    private static List<String> faults(String xml) {
        ResourceLocator locator =
                address -> address.equals(ITEM) ? new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)) : null;
        try {
            var parsed = JQTI.read(ITEM, locator, true).getXmlParseResult();
            if (!parsed.isSchemaValid()) {
                return List.of(parsed.toString(), xml);
            }
        } catch (XmlResourceNotFoundException e) {
            throw new IllegalStateException(e);
        }
        ResolvedAssessmentItem item =
                new AssessmentObjectResolver(JQTI.createQtiObjectReader(locator, true)).resolveAssessmentItem(ITEM);
        return new AssessmentObjectValidator(EXTENSIONS)
                .validateItem(item).getNotifications().stream()
                        .map(String::valueOf)
                        .toList();
    }
}
