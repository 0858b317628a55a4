package examengine.exchange;

import examengine.exchange.AikenLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts an Aiken file into its questions. A question ends with its answer and what is said after it; one that ends
 * otherwise, and a choice or an answer without a question, is a problem told with its line, as Moodle tells it.
 */
final class AikenBlocks {

    private static final Pattern ANSWER_AND_MORE = Pattern.compile("(?<=\\S)\\s+(?=(?:答案|试题|题目)?解析\\s*[:：])");

    private final String file;
    private final List<AikenBlock> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private AikenBlock current;
    private boolean afterBlank;
    private String section;

    /** @param section the type of questions before any heading; empty where nothing says it */
    AikenBlocks(String file, String section) {
        this.file = file;
        this.section = section;
    }

    /** The questions that have an answer. */
    List<AikenBlock> of(String text) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            AikenLine read = AikenLine.of(line);
            if (read.kind() == Kind.BLANK) {
                afterBlank = true;
            } else {
                take(number, line, read);
                afterBlank = false;
            }
        }
        close(current == null ? number : current.line());
        return blocks;
    }

    /** What stood between the questions, and the questions without an answer. */
    List<Problem> problems() {
        return problems;
    }

    private void take(int number, String line, AikenLine read) {
        switch (read.kind()) {
            case HEADING -> {
                close(number);
                section = read.text();
            }
            case ANSWER -> takeAnswer(number, line, read.text());
            case CHOICE -> takeChoice(number, line, read);
            case LABELLED -> takeLabelled(number, line, read);
            default -> takeText(number, line);
        }
    }

    private void takeAnswer(int number, String line, String text) {
        if (current == null || current.isAnswered()) {
            problems.add(Problem.rejected(Place.line(file, number, ""), "question-not-started", line));
            return;
        }
        String[] parts = ANSWER_AND_MORE.split(text, 2);
        current.answer(number, parts[0]);
        if (parts.length > 1) {
            current.say(Column.EXPLANATION, AikenLine.of(parts[1]).text());
        }
    }

    private void takeChoice(int number, String line, AikenLine read) {
        if (current != null && !current.isAnswered()) {
            current.addChoice(read.label(), read.text());
        } else if (current != null && current.goesOn() && !afterBlank) {
            current.goOn(line.strip());
        } else if (AikenLine.namesThings(line)) {
            begin(number, line);
        } else {
            problems.add(Problem.rejected(Place.line(file, number, ""), "question-not-started", line));
        }
    }

    private void takeLabelled(int number, String line, AikenLine read) {
        if (current == null || (!current.isAnswered() && current.choices().isEmpty() && !isAboutItem(read))) {
            takeText(number, line);
        } else {
            current.say(read.column().orElseThrow(), read.text());
        }
    }

    private static boolean isAboutItem(AikenLine read) {
        return read.column()
                .filter(column -> column == Column.TYPE || column == Column.DIFFICULTY)
                .isPresent();
    }

    private void takeText(int number, String line) {
        String text = line.strip();
        if (current == null) {
            begin(number, text);
        } else if (current.isAnswered()) {
            takeTextAfterAnswer(number, text);
        } else if (afterBlank || (!current.choices().isEmpty() && AikenNumber.begins(text))) {
            begin(number, text);
        } else if (current.choices().isEmpty()) {
            current.addToStem(text);
        } else {
            current.addToChoice(text);
        }
    }

    private void takeTextAfterAnswer(int number, String text) {
        if (current.goesOn() && !afterBlank && !AikenNumber.begins(text)) {
            current.goOn(text);
        } else {
            begin(number, text);
        }
    }

    private void begin(int number, String text) {
        close(number);
        current = new AikenBlock(number);
        current.addToStem(text.strip());
        if (!section.isEmpty()) {
            current.texts().put(Column.TYPE, section);
        }
    }

    private void close(int number) {
        if (current != null && current.isAnswered()) {
            blocks.add(current);
        } else if (current != null) {
            problems.add(Problem.rejected(Place.line(file, number, ""), "question-not-completed", current.stem()));
        }
        current = null;
    }
}
