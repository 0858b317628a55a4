package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What we write, read by a second reader that shares nothing with the first: a document model and what Moodle's own
 * documentation of the format says of names and values.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
class MoodleSecondReaderTest {

    private static final Map<ItemType, String> TYPES = Map.of(
            ItemType.SINGLE_CHOICE, "multichoice",
            ItemType.MULTIPLE_CHOICE, "multichoice",
            ItemType.TRUE_FALSE, "truefalse");

    /** Moodle takes no other shares of the grade for up to ten right answers, and for a wrong one beside several. */
    private static final Set<Double> FRACTIONS =
            Set.of(-100.0, 0.0, 10.0, 11.11111, 12.5, 14.28571, 16.66667, 20.0, 25.0, 33.33333, 50.0, 100.0);

    private static final Set<String> TEXT_FORMATS = Set.of("html", "moodle_auto_format", "plain_text", "markdown");

    private static final List<ItemDraft> ITEMS = Stream.of(
                    SampleBank.items(), RandomDrafts.plain(5, 100), RandomDrafts.rich(5, 100))
            .flatMap(List::stream)
            .toList();

    private final List<Element> questions = children(quiz(), "question").stream()
            .filter(question -> !question.getAttribute("type").equals("category"))
            .toList();

    @Test
    void finds_type_question_choices_and_key_of_every_item() {
        assertThat(questions).hasSize(ITEMS.size());
        for (int at = 0; at < ITEMS.size(); at++) {
            assertSame(questions.get(at), ITEMS.get(at));
        }
    }

    @Test
    void finds_only_shares_of_the_grade_that_moodle_knows_and_all_of_it_together() {
        assertThat(questions).allSatisfy(question -> {
            List<Double> fractions = fractions(question);
            assertThat(FRACTIONS).containsAll(fractions);
            assertThat(fractions.stream()
                            .mapToDouble(fraction -> Math.max(0, fraction))
                            .sum())
                    .isCloseTo(100, within(0.001));
        });
    }

    @Test
    void finds_only_text_formats_that_moodle_knows() {
        assertThat(questions)
                .flatExtracting(question -> formatted(question))
                .extracting(element -> element.getAttribute("format"))
                .isSubsetOf(TEXT_FORMATS);
    }

    private static void assertSame(Element question, ItemDraft item) {
        assertThat(question.getAttribute("type")).isEqualTo(TYPES.get(item.type()));
        assertThat(words(text(child(question, "questiontext")))).isEqualTo(words(item.stem(), item));
        assertThat(right(question)).containsExactlyElementsOf(key(item));
        if (item.type() == ItemType.TRUE_FALSE) {
            assertThat(children(question, "answer"))
                    .extracting(MoodleSecondReaderTest::text)
                    .containsExactly("true", "false");
            return;
        }
        assertThat(child(question, "single").getTextContent())
                .isEqualTo(String.valueOf(item.type() == ItemType.SINGLE_CHOICE));
        assertThat(child(question, "shuffleanswers").getTextContent())
                .isEqualTo(String.valueOf(!item.content().keepOrder()));
        assertThat(children(question, "answer").stream().map(answer -> words(text(answer))))
                .containsExactlyElementsOf(item.choices().stream()
                        .map(choice -> words(choice, item))
                        .toList());
    }

    private static List<Integer> right(Element question) {
        List<Double> fractions = fractions(question);
        return IntStream.range(0, fractions.size())
                .filter(at -> fractions.get(at) > 0)
                .boxed()
                .toList();
    }

    private static List<Integer> key(ItemDraft item) {
        return item.key().labels().stream().map(label -> label.charAt(0) - 'A').toList();
    }

    private static List<Double> fractions(Element question) {
        return children(question, "answer").stream()
                .map(answer -> Double.valueOf(answer.getAttribute("fraction")))
                .toList();
    }

    private static List<Element> formatted(Element question) {
        return Stream.of("questiontext", "generalfeedback", "answer")
                .flatMap(name -> children(question, name).stream())
                .toList();
    }

    private static String words(String source, ItemDraft item) {
        return item.content().markup() == Markup.HTML
                ? words(source.replaceAll("media:[0-9a-f]{64}", ""))
                : words(source);
    }

    /** Without blanks and pictures' addresses, which are the writer's own. */
    private static String words(String text) {
        var body = Jsoup.parseBodyFragment(text).body();
        body.select("img").removeAttr("src");
        boolean markup = text.contains("<");
        return (markup ? body.html() : text).replaceAll("\\s+", "");
    }

    private static String text(Element around) {
        return child(around, "text").getTextContent();
    }

    private static Element quiz() {
        byte[] file = new RoundTrip(new MoodleWriter(), new MoodleReader(), "q.xml")
                .file(ITEMS)
                .bytes();
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file))
                    .getDocumentElement();
            assertThat(root.getTagName()).isEqualTo("quiz");
            return root;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Element child(Element around, String name) {
        List<Element> found = children(around, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static List<Element> children(Element around, String name) {
        var found = new ArrayList<Element>();
        for (Node node = around.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
