package examengine.container;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.item.ItemType;
import java.util.ArrayList;
import java.util.List;

/** What a sitting scored, as the engine tells it or as it is counted from the published keys. */
record Score(String total, boolean passed, List<Part> sections) {

    /** A section of the paper. */
    record Part(String score, int correct, int items) {}

    /** The order of the sections. */
    private static final List<ItemType> TYPES =
            List.of(ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE, ItemType.TRUE_FALSE);

    private static final int PASS_MARK = 60;

    static Score told(JsonNode result) {
        List<Part> sections = new ArrayList<>();
        for (JsonNode section : result.get("sections")) {
            sections.add(new Part(
                    section.get("score").asText(),
                    section.get("correct").asInt(),
                    section.get("items").asInt()));
        }
        return new Score(result.get("score").asText(), result.get("passed").asBoolean(), sections);
    }

    static Score counted(List<Answered> answers) {
        List<Part> sections = new ArrayList<>();
        int total = 0;
        for (ItemType type : TYPES) {
            List<Answered> own = answers.stream()
                    .filter(answer -> answer.item().type() == type)
                    .toList();
            int correct = (int) own.stream().filter(Answered::isRight).count();
            int points = correct * ForeignExam.POINTS.get(type);
            total += points;
            sections.add(new Part(String.valueOf(points), correct, own.size()));
        }
        return new Score(String.valueOf(total), total >= PASS_MARK, sections);
    }
}
