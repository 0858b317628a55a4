package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Answer;
import examengine.hall.BoardSocket;
import examengine.hall.Candidate;
import examengine.hall.Conversation;
import examengine.hall.ExamHall;
import examengine.hall.Face;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No stickiness: whatever was said to one node is true at every other one. */
@Tag("alone")
class AnyNodeIT {

    private static final String PRACTICE = "practice";
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Cluster cluster = Cluster.running();

    @Test
    void a_sitting_goes_from_the_door_to_the_result_with_every_request_at_another_node() {
        Conversation at0 = candidate("candidate11").signsIn().consents().conversation();
        Conversation at1 = at0.goingTo(cluster.node(1).uri());
        Conversation at2 = at0.goingTo(cluster.node(2).uri());

        String sitting = entered(at1);
        at2.post(sitting + "/identity-checks", Face.jpeg(), "image/jpeg").expecting(200);
        String lease = lease(at0, sitting);
        at1.post(sitting + "/start", Map.of(), "X-Page-Lease", lease).expecting(200);
        List<Conversation> nodes = List.of(at0, at1, at2);
        for (int position = 1; position <= 9; position++) {
            answer(nodes.get(position % 3), sitting, lease, position).expecting(204);
        }

        for (Conversation node : nodes) {
            assertThat(node.get(sitting).expecting(200).json().path("answers")).hasSize(9);
        }
    }

    @Test
    void what_a_proctor_says_at_one_node_is_heard_by_a_page_at_another() {
        Conversation page = candidate("candidate12").signsIn().consents().conversation();
        String sitting = started(page);
        beat(page, sitting).expecting(200);

        new ExamHall(cluster.node(2).uri())
                .staff("proctor1")
                .conversation()
                .post("/api/proctor" + sitting.substring("/api".length()) + "/actions", message("请抬头"))
                .expecting(200);

        Patience.until("the message", SOON, () -> beat(page, sitting).text().contains("请抬头"));
    }

    @Test
    void a_page_that_was_superseded_at_one_node_writes_at_none() {
        Conversation page = candidate("candidate13").signsIn().consents().conversation();
        String sitting = started(page);
        String former = lease(page, sitting, true);

        lease(page.goingTo(cluster.node(1).uri()), sitting, true);

        for (int node = 0; node < Cluster.NODES; node++) {
            Answer refused = answer(page.goingTo(cluster.node(node).uri()), sitting, former, 1);
            assertThat(refused.problem().code()).as("node %d", node).isEqualTo("superseded");
        }
    }

    @Test
    void who_signs_out_at_one_node_is_signed_out_at_all() {
        Conversation here = candidate("candidate14").signsIn().conversation();
        Conversation there = here.goingTo(cluster.node(1).uri());
        there.get("/api/session").expecting(200);

        here.delete("/api/session").expecting(204);

        Patience.until(
                "the end of the session", SOON, () -> there.get("/api/session").status() == 401);
    }

    @Test
    void wrong_passwords_are_counted_by_all_nodes_together() {
        Conversation stranger = new ExamHall(cluster.node(0).uri()).stranger();
        for (int guess = 0; guess < 5; guess++) {
            guess(stranger).expecting(401);
        }

        Conversation elsewhere = stranger.goingTo(cluster.node(2).uri());

        Patience.until("too many", SOON, () -> guess(elsewhere).status() == 429);
    }

    @Test
    void the_board_at_one_node_shows_what_another_saved() {
        Conversation page = candidate("candidate15").signsIn().consents().conversation();
        String sitting = started(page);
        String id = sitting.substring(sitting.lastIndexOf('/') + 1);
        try (BoardSocket board = BoardSocket.opened(cluster.node(2).uri(), PRACTICE)) {
            Patience.until("the roster", SOON, () -> board.heard().contains(id));

            answer(page, sitting, lease(page, sitting, true), 1).expecting(204);

            Patience.until("the answer on the board", SOON, () -> board.heard(id, "\"answered\":1"));
        }
    }

    @Test
    void a_board_closes_when_its_proctor_signs_out_at_another_node() {
        try (BoardSocket board = BoardSocket.opened(cluster.node(0).uri(), PRACTICE)) {
            Patience.until("the roster", SOON, () -> board.heard().contains("ROSTER"));

            board.signsOutAt(cluster.node(1).uri());

            Patience.until("the end of the board", SOON, board::isClosed);
        }
    }

    private Candidate candidate(String login) {
        return new ExamHall(cluster.node(0).uri()).candidate(login);
    }

    private static String entered(Conversation page) {
        return "/api/sittings/"
                + page.post("/api/exams/" + PRACTICE + "/sittings", Map.of("noticeAccepted", true))
                        .expecting(200, 201)
                        .json()
                        .path("id")
                        .asText();
    }

    private static String started(Conversation page) {
        String sitting = entered(page);
        page.post(sitting + "/identity-checks", Face.jpeg(), "image/jpeg").expecting(200);
        page.post(sitting + "/start", Map.of(), "X-Page-Lease", lease(page, sitting))
                .expecting(200);
        return sitting;
    }

    private static String lease(Conversation page, String sitting) {
        return lease(page, sitting, false);
    }

    private static String lease(Conversation page, String sitting, boolean takeOver) {
        return page.post(sitting + "/page-leases", Map.of("takeOver", takeOver))
                .expecting(201)
                .json()
                .path("lease")
                .asText();
    }

    private static Answer answer(Conversation page, String sitting, String lease, int position) {
        return page.put(
                sitting + "/answers/" + position,
                Map.of("choices", List.of("A"), "revision", 1),
                "X-Page-Lease",
                lease);
    }

    private static Answer beat(Conversation page, String sitting) {
        return page.post(sitting + "/heartbeat", Map.of("answered", 0, "visible", true, "confirmed", List.of()));
    }

    private static Map<String, Object> message(String text) {
        return Map.of("action", "MESSAGE", "text", text);
    }

    private static Answer guess(Conversation stranger) {
        return stranger.post("/api/session", Map.of("account", "candidate16", "password", "a guess"));
    }
}
