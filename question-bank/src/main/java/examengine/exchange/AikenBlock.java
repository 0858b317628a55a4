package examengine.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines of one question of an Aiken file, sorted but not yet understood. */
final class AikenBlock {

    private final int line;
    private final StringBuilder stem = new StringBuilder();
    private final List<Choice> choices = new ArrayList<>();
    private final Map<Column, String> texts = new EnumMap<>(Column.class);
    private Column last;
    private int answerLine;

    /** A choice with the letter it bears in the file. */
    record Choice(String label, String text) {}

    /** @param line of its first line, counted from 1 */
    AikenBlock(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    /** The line of the answer, counted from 1; 0 before there is one. */
    int answerLine() {
        return answerLine;
    }

    String stem() {
        return stem.toString();
    }

    List<Choice> choices() {
        return choices;
    }

    /** What else is said, under its column; the answer among it. */
    Map<Column, String> texts() {
        return texts;
    }

    boolean isAnswered() {
        return answerLine > 0;
    }

    /** Whether an answer in words is going on, or an explanation, so that further lines belong to it. */
    boolean goesOn() {
        return last == Column.EXPLANATION || (last == Column.ANSWER && choices.isEmpty() && isAnsweredInWords());
    }

    /** Whether the answer is neither letters nor a word for right or wrong. */
    boolean isAnsweredInWords() {
        return AnswerText.truth(answer()).isEmpty() && !AnswerText.isKey(answer());
    }

    /** The author's id; empty without one. */
    String code() {
        return texts.getOrDefault(Column.CODE, "");
    }

    String answer() {
        return texts.getOrDefault(Column.ANSWER, "");
    }

    void addToStem(String text) {
        stem.append(stem.isEmpty() ? "" : "\n").append(text);
    }

    void addChoice(String label, String text) {
        choices.add(new Choice(label, text));
    }

    void addToChoice(String text) {
        Choice choice = choices.remove(choices.size() - 1);
        choices.add(new Choice(choice.label(), choice.text() + "\n" + text));
    }

    void answer(int answeredIn, String text) {
        answerLine = answeredIn;
        say(Column.ANSWER, text);
    }

    void say(Column column, String text) {
        texts.put(column, text);
        last = column;
    }

    /** Adds to what was said last. */
    void goOn(String text) {
        texts.merge(last, text, (before, more) -> before.isEmpty() ? more : before + "\n" + more);
    }
}
