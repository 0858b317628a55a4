package examengine.exchange;

import examengine.exchange.ImportReport.Accepted;
import examengine.item.Content;
import examengine.item.ItemDraft;
import examengine.item.Markup;
import examengine.item.Picture;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads GIFT, the text format of Moodle, whole: comments, categories, titles, text formats, escapes, weights,
 * feedback, and answers in the middle of a stem. Single choice, multiple choice and true/false become items; the
 * other types of the format are reported as {@code unsupported-type}. HTML of more than paragraphs stays HTML, with
 * pictures that stand in it as {@code data:} addresses.
 *
 * <p>What GIFT has no place for stands in comment lines before a question: {@code // [id:HGT-S01]
 * [tag:difficulty=easy] [tag:standard=JGJ 80] [tag:edition=2016] [tag:clause=4.1.1]}; {@link GiftMarks} lists all.
 * Without a difficulty an item is of medium difficulty; its area is its category.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
public final class GiftReader implements ItemReader {

    private static final Pattern ANSWERS =
            Pattern.compile("(?<!\\\\)\\{\\s*(([=~]|\\[?#)[^{]{1,4000}?|T|F|TRUE|FALSE)\\s*(#[^{}]{0,4000})?\\}");

    @Override
    public Format format() {
        return Format.GIFT;
    }

    @Override
    public boolean recognises(ImportFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".gift")
                || (name.endsWith(".txt")
                        && ANSWERS.matcher(TextDecoding.beginning(file)).find());
    }

    @Override
    public ImportReport read(ImportFile file, Progress progress) {
        List<GiftEntry> entries = GiftEntries.of(file.text());
        var codes = new ItemCodes(format(), entries.stream().map(GiftEntry::id).toList());
        var accepted = new ArrayList<Accepted>();
        var problems = new ArrayList<Problem>();
        Set<Picture> pictures = new LinkedHashSet<>();
        for (GiftEntry entry : entries) {
            Place place = place(file, entry);
            try {
                var shown = new HtmlPictures();
                ItemDraft draft = draft(entry, codes, shown);
                codes.use(draft.code());
                accepted.add(new Accepted(place, draft));
                pictures.addAll(shown.found());
            } catch (Refusal refusal) {
                problems.add(Problem.rejected(place, refusal, entry.text()));
            }
            progress.at(accepted.size() + problems.size(), entries.size());
        }
        return new ImportReport(format(), accepted, pictures, problems);
    }

    private static ItemDraft draft(GiftEntry entry, ItemCodes codes, HtmlPictures pictures) {
        GiftQuestion question = GiftQuestion.of(entry.text());
        GiftAnswers answers = GiftAnswers.of(question);
        GiftMarks marks = entry.marks();
        return new ItemDraft(
                codes.codeOf(entry.id(), question.title(), question.stem().plain()),
                marks.has(GiftMarks.AREA) ? marks.value(GiftMarks.AREA) : entry.area(),
                marks.tags(),
                marks.enemies(),
                answers.type(),
                Words.difficulty(marks.value(GiftMarks.DIFFICULTY)),
                content(question, answers, marks, pictures),
                answers.key(),
                marks.rule());
    }

    /** In HTML where one of the texts needs it, or the file says so. */
    private static Content content(GiftQuestion question, GiftAnswers answers, GiftMarks marks, HtmlPictures pictures) {
        GiftText stem = question.stem().withPictures(pictures);
        List<GiftText> choices = answers.choices().stream()
                .map(choice -> choice.withPictures(pictures))
                .toList();
        GiftText explanation = answers.explanation().withPictures(pictures);
        boolean html = marks.value(GiftMarks.MARKUP).equals("html")
                || Stream.of(Stream.of(stem, explanation), choices.stream())
                        .flatMap(texts -> texts)
                        .anyMatch(GiftText::isRich);
        return new Content(
                html ? Markup.HTML : Markup.PLAIN,
                html ? stem.markup() : stem.plain(),
                choices.stream()
                        .map(choice -> html ? choice.markup() : choice.plain())
                        .toList(),
                Words.yes(marks.value(GiftMarks.KEEP_ORDER)),
                html ? explanation.markup() : explanation.plain());
    }

    private static Place place(ImportFile file, GiftEntry entry) {
        String name = entry.id().isEmpty() ? GiftQuestion.title(entry.text()) : entry.id();
        return Place.line(file.name(), entry.line(), name);
    }
}
