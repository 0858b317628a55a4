package examengine.exchange;

import examengine.exchange.ImportReport.Accepted;
import examengine.item.ItemDraft;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads Aiken, and what Chinese authors write in its manner: {@code 答案：ABC} for several right answers, letters and
 * colons of any width, {@code A、} {@code A．} {@code （A）}, choices on one line, numbers before the questions, statements
 * answered by 对 or ×, and labelled lines for what Aiken has no place for. What type a question is says a label, a mark
 * such as {@code 【多选题】} before it, a heading, or the name of the file; else its answer.
 *
 * @see <a href="https://docs.moodle.org/en/Aiken_format">Aiken format</a>
 */
public final class AikenReader implements ItemReader {

    private static final Pattern ANSWER = Pattern.compile(
            "(?imu)^[ \\t\\u3000]*(?:ANSWER\\s*[:：]|(?:正确|参考|标准)?答案\\s*[:：]|[【\\[](?:正确|参考|标准)?答案[】\\]])");

    private static final List<String> NAMED_IN_FILE = List.of("单选", "多选", "判断");

    @Override
    public Format format() {
        return Format.AIKEN;
    }

    @Override
    public boolean recognises(ImportFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return (name.endsWith(".txt") || name.endsWith(".aiken"))
                && ANSWER.matcher(TextDecoding.beginning(file)).find();
    }

    @Override
    public ImportReport read(ImportFile file, Progress progress) {
        var cutting = new AikenBlocks(file.name(), namedIn(file.name()));
        List<AikenBlock> blocks = cutting.of(file.text());
        List<String> stems =
                AikenNumber.removed(blocks.stream().map(AikenBlock::stem).toList());
        var codes =
                new ItemCodes(format(), blocks.stream().map(AikenBlock::code).toList());
        var accepted = new ArrayList<Accepted>();
        var problems = new ArrayList<>(cutting.problems());
        for (int position = 0; position < blocks.size(); position++) {
            AikenBlock block = blocks.get(position);
            String stem = stems.get(position);
            try {
                ItemDraft draft = AikenQuestion.of(block, stem).draft(codes);
                codes.use(draft.code());
                accepted.add(new Accepted(Place.line(file.name(), block.line(), draft.code()), draft));
            } catch (Refusal refusal) {
                problems.add(Problem.rejected(place(file, block, stem, refusal), refusal, stem));
            }
            progress.at(position + 1, blocks.size());
        }
        problems.sort(Comparator.comparingInt(
                problem -> Integer.parseInt(problem.place().number())));
        return new ImportReport(format(), accepted, problems);
    }

    /** The type in the name of a file such as {@code 多选.txt}; empty where it names none or several. */
    private static String namedIn(String file) {
        List<String> named = NAMED_IN_FILE.stream().filter(file::contains).toList();
        return named.size() == 1 ? named.get(0) : "";
    }

    /** Where a question ends is where Moodle notices that choices are missing, or where the key stands. */
    private static Place place(ImportFile file, AikenBlock block, String stem, Refusal refusal) {
        boolean atAnswer =
                refusal.code().equals("too-few-choices") || RowItem.columnOf(refusal.code()) == Column.ANSWER;
        String name = block.code().isEmpty() ? stem : block.code();
        return Place.line(file.name(), atAnswer ? block.answerLine() : block.line(), name);
    }
}
