package examengine.exchange;

import examengine.item.AnswerKey;
import examengine.item.ItemType;
import examengine.kernel.Refusal;
import java.util.List;

/** What is right in a question of Moodle, by the fractions of its answers. */
record MoodleKey(ItemType type, AnswerKey key) {

    private static final String STATEMENT = "truefalse";
    private static final String CHOICE = "multichoice";

    /**
     * @param question its {@code type} decides whether it is taken at all
     * @throws Refusal {@code unsupported-type}, {@code malformed-weight}, {@code no-right-answer},
     *     {@code weights-not-full}
     */
    static MoodleKey of(XmlElement question) {
        List<XmlElement> answers = question.children("answer");
        return switch (question.attribute("type")) {
            case STATEMENT -> new MoodleKey(ItemType.TRUE_FALSE, verdict(answers));
            case CHOICE -> {
                var weights = new AnswerWeights(
                        answers.stream().map(MoodleKey::weight).toList());
                yield new MoodleKey(weights.type(), weights.key());
            }
            default -> throw Refusal.invalid("unsupported-type").with("found", question.attribute("type"));
        };
    }

    /** The name of the type of questions that become such items. */
    static String name(ItemType type) {
        return type == ItemType.TRUE_FALSE ? STATEMENT : CHOICE;
    }

    boolean isStatement() {
        return type == ItemType.TRUE_FALSE;
    }

    /** A statement's answers are called true and false; the one that earns something is right. */
    private static AnswerKey verdict(List<XmlElement> answers) {
        return answers.stream()
                .filter(answer -> weight(answer) > 0)
                .flatMap(answer -> AnswerText.truth(answer.textAt("text")).stream())
                .findFirst()
                .map(right -> AnswerKey.of(right ? "A" : "B"))
                .orElseThrow(() -> Refusal.invalid("no-right-answer"));
    }

    private static double weight(XmlElement answer) {
        String fraction = answer.attribute("fraction").strip();
        try {
            return Double.parseDouble(fraction);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("malformed-weight").with("found", fraction);
        }
    }
}
