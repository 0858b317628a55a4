package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What we write, read by a second reader that shares nothing with the first: a namespace-aware document model and
 * the names of the specification.
 */
class QtiSecondReaderTest {

    /** What the information model of 3.0 calls the elements we use. */
    private static final Set<String> NAMES_OF_3 = Set.of(
            "qti-assessment-item",
            "qti-response-declaration",
            "qti-correct-response",
            "qti-value",
            "qti-outcome-declaration",
            "qti-default-value",
            "qti-item-body",
            "qti-choice-interaction",
            "qti-simple-choice",
            "qti-response-processing",
            "qti-modal-feedback",
            "qti-content-body");

    private static final List<ItemDraft> ITEMS = Stream.of(
                    SampleBank.items().subList(0, 60), RandomDrafts.plain(3, 60), RandomDrafts.rich(3, 60))
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @EnumSource
    void finds_question_choices_key_and_order_of_every_item(QtiVersion version) {
        List<Document> documents = documents(version);

        assertThat(documents).hasSize(ITEMS.size());
        for (int at = 0; at < ITEMS.size(); at++) {
            assertSame(new Reading(documents.get(at), version), ITEMS.get(at));
        }
    }

    @Test
    void uses_no_name_in_version_3_that_the_specification_does_not_know() {
        var names = new TreeSet<String>();
        for (Document document : documents(QtiVersion.V30)) {
            NodeList elements = document.getElementsByTagNameNS("http://www.imsglobal.org/xsd/imsqtiasi_v3p0", "*");
            for (int at = 0; at < elements.getLength(); at++) {
                names.add(elements.item(at).getLocalName());
            }
        }

        assertThat(names.stream().filter(name -> name.startsWith("qti-")))
                .containsExactlyInAnyOrderElementsOf(NAMES_OF_3);
        assertThat(names).noneMatch(name -> !name.equals(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void an_item_of_version_2_2_differs_from_a_valid_one_of_2_1_in_its_addresses_alone() {
        assertThat(ITEMS)
                .allSatisfy(item -> assertThat(xml(QtiVersion.V22, item).replace("v2p2", "v2p1"))
                        .isEqualTo(xml(QtiVersion.V21, item)));
    }

    private static String xml(QtiVersion version, ItemDraft item) {
        return QtiItemOutput.xml(version, item, "x", id -> id);
    }

    private static void assertSame(Reading reading, ItemDraft item) {
        List<String> labels = reading.choices().stream()
                .map(choice -> choice.getAttribute("identifier"))
                .toList();
        List<Integer> right = reading.right().stream().map(labels::indexOf).toList();

        assertThat(right)
                .containsExactlyInAnyOrderElementsOf(item.key().labels().stream()
                        .map(label -> label.charAt(0) - 'A')
                        .toList());
        assertThat(reading.isMultiple()).isEqualTo(item.type() == ItemType.MULTIPLE_CHOICE);
        assertThat(reading.shuffles()).isEqualTo(!item.content().keepOrder());
        assertThat(words(reading.stem())).isEqualTo(words(item.stem(), item));
        assertThat(reading.choices().stream().map(choice -> words(choice.getTextContent())))
                .containsExactlyElementsOf(item.choices().stream()
                        .map(choice -> words(choice, item))
                        .toList());
    }

    private static String words(String source, ItemDraft item) {
        boolean html = item.content().markup() == Markup.HTML;
        return words(html ? Jsoup.parseBodyFragment(source).body().wholeText() : source);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The items a package names, in their order. */
    private static List<Document> documents(QtiVersion version) {
        Map<String, byte[]> files = unzipped(new RoundTrip(new QtiWriter(version), new QtiReader(version), "q.zip")
                .file(ITEMS)
                .bytes());
        NodeList resources =
                document(files.get("imsmanifest.xml")).getElementsByTagNameNS(version.packaging(), "resource");
        return IntStream.range(0, resources.getLength())
                .mapToObj(at -> (Element) resources.item(at))
                .map(resource -> document(files.get(resource.getAttribute("href"))))
                .toList();
    }

    private static Map<String, byte[]> unzipped(byte[] archive) {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Document document(byte[] xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Finds its way by full names only. */
    private record Reading(Document document, QtiVersion version) {

        boolean isMultiple() {
            boolean multiple = one(document.getDocumentElement(), "responseDeclaration", "response-declaration")
                    .getAttribute("cardinality")
                    .equals("multiple");
            assertThat(attribute(interaction(), "maxChoices", "max-choices")).isEqualTo(multiple ? "0" : "1");
            return multiple;
        }

        boolean shuffles() {
            return Boolean.parseBoolean(interaction().getAttribute("shuffle"));
        }

        List<String> right() {
            Element declaration = one(document.getDocumentElement(), "responseDeclaration", "response-declaration");
            assertThat(attribute(interaction(), "responseIdentifier", "response-identifier"))
                    .isEqualTo(declaration.getAttribute("identifier"));
            return all(one(declaration, "correctResponse", "correct-response"), "value", "value").stream()
                    .map(Element::getTextContent)
                    .toList();
        }

        List<Element> choices() {
            return all(interaction(), "simpleChoice", "simple-choice");
        }

        String stem() {
            Element body = one(document.getDocumentElement(), "itemBody", "item-body");
            return body.getTextContent()
                    .substring(
                            0, body.getTextContent().lastIndexOf(interaction().getTextContent()));
        }

        private Element interaction() {
            return one(document.getDocumentElement(), "choiceInteraction", "choice-interaction");
        }

        private Element one(Element around, String name2, String name3) {
            List<Element> found = all(around, name2, name3);
            assertThat(found).hasSize(1);
            return found.get(0);
        }

        private List<Element> all(Element around, String name2, String name3) {
            NodeList found = around.getElementsByTagNameNS(
                    version.namespace(), version == QtiVersion.V30 ? "qti-" + name3 : name2);
            var elements = new ArrayList<Element>();
            for (int at = 0; at < found.getLength(); at++) {
                elements.add((Element) found.item(at));
            }
            return elements;
        }

        private String attribute(Element element, String name2, String name3) {
            return element.getAttribute(version == QtiVersion.V30 ? name3 : name2);
        }
    }
}
