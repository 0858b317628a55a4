package examengine.exchange;

import examengine.exchange.ImportReport.Accepted;
import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.RuleReference;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads GIFT, the text format of Moodle, whole: comments, categories, titles, text formats, escapes, weights,
 * feedback, and answers in the middle of a stem. Single choice, multiple choice and true/false become items; the
 * other types of the format are reported as {@code unsupported-type}.
 *
 * <p>What GIFT has no place for stands in comment lines before a question: {@code // [id:HGT-S01]
 * [tag:difficulty=easy] [tag:standard=JGJ 80] [tag:edition=2016] [tag:clause=4.1.1]}. Without a difficulty an item is
 * of medium difficulty; its area is the last part of its category.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
public final class GiftReader implements ItemReader {

    @Override
    public Format format() {
        return Format.GIFT;
    }

    @Override
    public boolean recognises(ImportFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".gift");
    }

    @Override
    public ImportReport read(ImportFile file, Progress progress) {
        List<GiftEntry> entries = GiftEntries.of(file.text());
        var codes = new GiftCodes(entries);
        var accepted = new ArrayList<Accepted>();
        var problems = new ArrayList<Problem>();
        for (GiftEntry entry : entries) {
            Place place = place(file, entry);
            try {
                ItemDraft draft = draft(entry, codes);
                codes.use(draft.code());
                accepted.add(new Accepted(place, draft));
            } catch (Refusal refusal) {
                problems.add(Problem.rejected(place, refusal, entry.text()));
            }
            progress.at(accepted.size() + problems.size(), entries.size());
        }
        return new ImportReport(format(), accepted, problems);
    }

    private static ItemDraft draft(GiftEntry entry, GiftCodes codes) {
        GiftQuestion question = GiftQuestion.of(entry.text());
        GiftAnswers answers = GiftAnswers.of(question);
        return new ItemDraft(
                codes.codeOf(entry, question),
                entry.area(),
                answers.type(),
                difficulty(entry.tag("difficulty")),
                question.stem(),
                answers.choices(),
                answers.key(),
                answers.explanation(),
                new RuleReference(entry.tag("standard"), entry.tag("edition"), entry.tag("clause")));
    }

    private static Difficulty difficulty(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "easy" -> Difficulty.EASY;
            case "", "medium" -> Difficulty.MEDIUM;
            case "hard" -> Difficulty.HARD;
            default -> throw Refusal.invalid("unknown-difficulty").with("found", tag);
        };
    }

    private static Place place(ImportFile file, GiftEntry entry) {
        String name = entry.id().isEmpty() ? GiftQuestion.title(entry.text()) : entry.id();
        return Place.line(file.name(), entry.line(), name);
    }
}
