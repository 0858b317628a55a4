package examengine.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One question of a paper, as far as somebody needs to know who answers by chance.
 *
 * @param choices how many labels there are, from A on
 */
record Question(int position, int choices, boolean takesSeveral) {

    /** All questions of a sitting that has begun. */
    static List<Question> of(JsonNode sitting) {
        List<Question> questions = new ArrayList<>();
        for (JsonNode section : sitting.path("paper").path("sections")) {
            for (JsonNode item : section.path("items")) {
                questions.add(new Question(
                        item.path("position").asInt(),
                        item.path("choices").size(),
                        item.path("type").asText().equals("MULTIPLE_CHOICE")));
            }
        }
        return questions;
    }

    /** Labels without a separator; never none. */
    String answer(Random chance) {
        if (!takesSeveral) {
            return label(chance.nextInt(choices));
        }
        StringBuilder labels = new StringBuilder();
        for (int choice = 0; choice < choices; choice++) {
            labels.append(chance.nextBoolean() ? label(choice) : "");
        }
        return labels.isEmpty() ? label(0) : labels.toString();
    }

    private static String label(int choice) {
        return String.valueOf((char) ('A' + choice));
    }
}
