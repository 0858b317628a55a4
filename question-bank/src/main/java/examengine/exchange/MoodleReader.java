package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads Moodle XML: multiple choice questions with one or several right answers, by the weights of the answers, and
 * statements. Questions of all other types are refused by their names. Categories become areas, embedded pictures are
 * taken over, the general feedback is the explanation; {@link MoodleTags} says where the rest stands.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
public final class MoodleReader implements ItemReader {

    private static final int HEAD = 4000;
    private static final Pattern ROOT =
            Pattern.compile("^\\s*(<\\?xml[^>]*\\?>)?(\\s|<!--.*?-->)*<quiz[\\s/>]", Pattern.DOTALL);

    @Override
    public Format format() {
        return Format.MOODLE_XML;
    }

    @Override
    public boolean recognises(ImportFile file) {
        byte[] head = Arrays.copyOf(file.bytes(), Math.min(HEAD, file.bytes().length));
        return ROOT.matcher(XmlDecoding.text(head)).find();
    }

    @Override
    public ImportReport read(ImportFile file, Progress progress) {
        List<XmlElement> questions;
        try {
            questions = questions(file);
        } catch (Refusal refusal) {
            var gathering = new Gathering();
            gathering.reject(Place.whole(file.name()), refusal, "");
            return gathering.report(format());
        }
        return read(file.name(), questions, progress);
    }

    private static List<XmlElement> questions(ImportFile file) {
        XmlElement root = SafeXml.parse(file.bytes());
        List<XmlElement> questions = root.children("question");
        if (!root.name().equals("quiz")) {
            throw Refusal.invalid("not-an-item").with("found", root.name());
        }
        if (questions.isEmpty()) {
            throw Refusal.invalid("no-items");
        }
        return questions;
    }

    private ImportReport read(String file, List<XmlElement> questions, Progress progress) {
        var gathering = new Gathering();
        var codes = new ItemCodes(
                format(),
                questions.stream()
                        .map(question -> question.textAt("idnumber").strip())
                        .toList());
        String area = "";
        for (XmlElement element : questions) {
            if (element.attribute("type").equals("category")) {
                area = MoodleCategory.area(element.textAt("category", "text"));
            } else {
                take(file, new MoodleQuestion(element, area), codes, gathering);
                progress.at(gathering.done(), questions.size());
            }
        }
        return gathering.report(format());
    }

    private static void take(String file, MoodleQuestion question, ItemCodes codes, Gathering gathering) {
        Place place = Place.line(file, question.line(), question.id().isEmpty() ? question.title() : question.id());
        try {
            var html = new ImportedHtml(question.pictures());
            var draft = question.draft(codes, html);
            codes.use(draft.code());
            gathering.accept(place, draft, html);
        } catch (Refusal refusal) {
            gathering.reject(place, refusal, question.title());
        }
    }
}
