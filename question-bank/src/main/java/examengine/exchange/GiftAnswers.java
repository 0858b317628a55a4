package examengine.exchange;

import examengine.item.AnswerKey;
import examengine.item.ItemType;
import java.util.List;

/**
 * What an answer block means for an item.
 *
 * @param explanation the general feedback, or else what is said on the single answers
 */
record GiftAnswers(ItemType type, List<GiftText> choices, AnswerKey key, GiftText explanation) {

    private static final String GENERAL_FEEDBACK = "####";

    /** @throws examengine.kernel.Refusal for types other than choice and true/false, and for blocks that make no sense */
    static GiftAnswers of(GiftQuestion question) {
        String raw = question.answers();
        int general = GiftEscapes.indexOf(raw, GENERAL_FEEDBACK, 0);
        String block = (general < 0 ? raw : raw.substring(0, general)).strip();
        GiftAnswers answers = GiftTrueFalse.isOne(block)
                ? GiftTrueFalse.read(block, question.format())
                : GiftChoices.read(block, question.format());
        String feedback = general < 0 ? "" : raw.substring(general + GENERAL_FEEDBACK.length());
        return answers.explainedBy(question.format().read(feedback));
    }

    private GiftAnswers explainedBy(GiftText feedback) {
        return feedback.isEmpty() ? this : new GiftAnswers(type, choices, key, feedback);
    }
}
