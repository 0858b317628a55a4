package examengine.exchange;

import examengine.item.Choice;
import examengine.item.Content;
import examengine.item.ItemDraft;
import examengine.kernel.Refusal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question of a Moodle file, and the item it becomes. */
final class MoodleQuestion {

    private final XmlElement question;
    private final String area;
    private final MoodleTags tags;
    private final MoodleText stem;
    private final MoodleText explanation;
    private final List<MoodleText> answers;
    private final List<MoodleText> remarks;

    /** @param area of the category it stands in */
    MoodleQuestion(XmlElement question, String area) {
        this.question = question;
        this.area = area;
        this.tags = MoodleTags.of(question);
        this.stem = MoodleText.in(question, "questiontext");
        this.explanation = MoodleText.in(question, "generalfeedback");
        this.answers = question.children("answer").stream().map(MoodleText::new).toList();
        this.remarks = question.children("answer").stream()
                .map(answer -> MoodleText.in(answer, "feedback"))
                .toList();
    }

    /** The id an author gave it; empty without one. */
    String id() {
        return question.textAt("idnumber").strip();
    }

    String title() {
        return question.textAt("name", "text").strip();
    }

    int line() {
        return question.line();
    }

    /** Finds its pictures among the files of all its texts. */
    PictureFiles pictures() {
        List<MoodleText> texts = Stream.of(List.of(stem, explanation), answers, remarks)
                .flatMap(List::stream)
                .toList();
        return address ->
                texts.stream().flatMap(text -> text.file(address).stream()).findFirst();
    }

    /** @throws Refusal as {@link MoodleKey}, {@link MoodleTags} and {@link ItemDraft} */
    ItemDraft draft(ItemCodes codes, ImportedHtml html) {
        MoodleKey key = MoodleKey.of(question);
        Content content = content(key.isStatement(), html);
        return new ItemDraft(
                codes.codeOf(id(), title(), content.stem()),
                tags.area().isEmpty() ? area : tags.area(),
                tags.free(),
                tags.enemies(),
                key.type(),
                tags.difficulty(),
                content,
                key.key(),
                tags.rule());
    }

    private Content content(boolean statement, ImportedHtml html) {
        boolean keepOrder = statement ? tags.keepsOrder() : isFalse(question.textAt("shuffleanswers"));
        boolean plain = !tags.isOwnHtml() && isPlain(statement);
        List<String> choices = statement
                ? ItemDraft.TRUE_FALSE_CHOICES
                : answers.stream()
                        .map(plain ? MoodleQuestion::withoutPictures : MoodleText::html)
                        .toList();
        if (plain) {
            Content content = Content.plain(withoutPictures(stem), choices, plainExplanation());
            return keepOrder ? content.keepingOrder() : content;
        }
        return new ImportedTexts(stem.html(), choices, htmlExplanation(), tags.isOwnHtml()).content(html, keepOrder);
    }

    /** A statement's answers are words of the format. */
    private boolean isPlain(boolean statement) {
        return Stream.of(List.of(stem, explanation), statement ? List.<MoodleText>of() : answers, remarks)
                .flatMap(List::stream)
                .allMatch(MoodleText::isPlain);
    }

    /** Markdown may show a picture, too. */
    private static String withoutPictures(MoodleText text) {
        if (text.hasFiles()) {
            throw Refusal.invalid("media-unsupported").with("found", MoodleText.FILE);
        }
        return text.source();
    }

    private String plainExplanation() {
        return explanation.isEmpty()
                ? remarks(
                        (position, remark) ->
                                Choice.label(position) + ". " + remark.source().strip(),
                        "\n")
                : explanation.source();
    }

    private String htmlExplanation() {
        return explanation.isEmpty()
                ? remarks((position, remark) -> ForeignHtml.remark(position, remark.html()), "")
                : explanation.html();
    }

    private String remarks(BiFunction<Integer, MoodleText, String> written, String between) {
        return IntStream.range(0, remarks.size())
                .filter(position -> !remarks.get(position).isEmpty())
                .mapToObj(position -> written.apply(position, remarks.get(position)))
                .collect(Collectors.joining(between));
    }

    private static boolean isFalse(String value) {
        return value.strip().equalsIgnoreCase("false") || value.strip().equals("0");
    }
}
