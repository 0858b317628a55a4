package examengine.exchange;

import static java.util.Map.entry;

import examengine.kernel.Refusal;
import java.util.Map;

/** What is said to somebody who has to mend the file: one English sentence for each code, with what was found. */
final class ProblemSentences {

    private static final int LONGEST_EXCERPT = 80;

    private static final Map<String, String> SENTENCES = Map.ofEntries(
            entry("area-too-long", "The category has more than 120 characters"),
            entry("choice-too-long", "A choice has more than 1000 characters"),
            entry("code-too-long", "The id has more than 64 characters"),
            entry("duplicate-choice", "Two choices read the same"),
            entry("duplicate-code", "An earlier item of the file has the same id"),
            entry("empty-choice", "A choice has no text"),
            entry("empty-stem", "The question has no text"),
            entry("explanation-too-long", "The explanation has more than 4000 characters"),
            entry("malformed-answers", "The answer block cannot be understood"),
            entry("malformed-weight", "A weight is not a percentage from -100 to 100"),
            entry("media-unsupported", "The question needs a picture, sound, embedded page or formula"),
            entry("nested-answers", "An answer block stands inside another"),
            entry("no-right-answer", "No answer is marked as right"),
            entry("rule-too-long", "Standard, edition or clause has more than 120 characters"),
            entry("several-answer-blocks", "The question has more than one answer block"),
            entry("single-needs-one-key", "More than one answer earns all points"),
            entry("stem-too-long", "The question has more than 4000 characters"),
            entry("too-few-choices", "The question has fewer than two choices"),
            entry("too-many-choices", "The question has more than ten choices"),
            entry("unclosed-answers", "The answer block is not closed before the next blank line"),
            entry("unclosed-title", "The title is not closed by two colons"),
            entry("unknown-difficulty", "The difficulty is none of easy, medium and hard"),
            entry("unopened-answers", "A closing brace has no opening one"),
            entry("unprintable-text", "The item contains control characters"),
            entry("unsupported-type", "Only single choice, multiple choice and true/false are taken"),
            entry("weights-not-full", "The positive weights do not add up to 100"),
            entry("multiple-needs-two-keys", "Fewer than two answers of a multiple choice are right"));

    private ProblemSentences() {}

    /** @param otherwise quoted where the refusal does not tell what it found */
    static String of(Refusal refusal, String otherwise) {
        Object found = refusal.facts().getOrDefault("found", otherwise);
        return SENTENCES.getOrDefault(refusal.code(), refusal.code()) + ": " + excerpt(String.valueOf(found));
    }

    /** One line of at most 80 characters. */
    static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_EXCERPT) {
            return line;
        }
        int end = LONGEST_EXCERPT - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
