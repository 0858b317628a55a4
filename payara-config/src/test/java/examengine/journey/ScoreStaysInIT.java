package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Answer;
import examengine.hall.Candidate;
import examengine.hall.Conversation;
import examengine.hall.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** While a result is withheld, nothing a candidate may ask betrays it: no score, no pass, no count of attempts. */
class ScoreStaysInIT {

    private static final Site SITE = Site.POSTGRES;

    private final Staff proctor = SITE.proctor();
    private final Candidate candidate = SITE.newcomer();

    @Test
    void nothing_is_told_of_a_perfect_paper_before_its_photos_are_settled_or_once_it_is_annulled() {
        Desk desk = Desk.atExam(candidate, proctor);
        desk.answersAllRight();
        proctor.submits(desk.seat(), "测试收卷");

        assertNothingTold(desk, "AWAITING_EXIT_CHECK");
        desk.seat().showsFace();
        assertNothingTold(desk, "UNDER_REVIEW");
        String claim = proctor.saysOtherPerson(desk.seat(), "眉眼不符");
        assertNothingTold(desk, "UNDER_REVIEW");
        SITE.examiner().proposals().approves(claim);
        assertNothingTold(desk, "ANNULLED");
    }

    private void assertNothingTold(Desk desk, String state) {
        assertThat(desk.seat().state()).isEqualTo(state);
        for (Answer answer : everythingAsked(desk)) {
            String said = answer.request() + " in " + state + ": " + answer.text();
            assertThat(answer.text()).as(said).doesNotContain("\"score\"", "\"sections\":[{\"title\":\"", "\"grade\"");
            each(answer.json(), (name, value) -> {
                if (name.equals("passed")) {
                    assertThat(value.asBoolean()).as(said).isFalse();
                }
            });
        }
    }

    private List<Answer> everythingAsked(Desk desk) {
        Conversation asking = candidate.conversation();
        List<Answer> answers = new ArrayList<>();
        Stream.of("/session", "/me", "/exams", "/exams/" + Site.EXAM + "/sittings")
                .forEach(path -> answers.add(asking.get("/api" + path)));
        Stream.of("", "/result", "/answers", "/score-sheet", "/journal")
                .forEach(below -> answers.add(asking.get(desk.seat().path(below))));
        answers.add(asking.post(desk.seat().path("/heartbeat"), Map.of("visible", true)));
        answers.add(asking.post("/api/exams/" + Site.EXAM + "/sittings", Map.of("noticeAccepted", false)));
        answers.add(asking.post(desk.seat().path("/submission"), Map.of()));
        return answers.stream().filter(Answer::isJson).toList();
    }

    private static void each(JsonNode node, BiConsumer<String, JsonNode> told) {
        node.properties().forEach(field -> told.accept(field.getKey(), field.getValue()));
        node.forEach(child -> each(child, told));
    }
}
