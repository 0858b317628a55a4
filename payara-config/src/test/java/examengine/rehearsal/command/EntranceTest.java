package examengine.rehearsal.command;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import examengine.rehearsal.Person;
import examengine.rehearsal.RehearsalRefusal;
import examengine.rehearsal.StubServer;
import examengine.rehearsal.StubServer.Said;
import org.junit.jupiter.api.Test;

class EntranceTest {

    private final Entrance entrance = new Entrance(new Person("rehearsal-1", "secret"));

    @Test
    void is_open_where_the_first_candidate_can_sign_in() {
        try (StubServer server = new StubServer(asked -> new Said(200, "{}"))) {
            assertThatCode(() -> entrance.tryAt(server.uri())).doesNotThrowAnyException();
        }
    }

    @Test
    void finds_a_server_on_another_database() {
        try (StubServer server = new StubServer(asked -> StubServer.problem(401, "wrong-credentials"))) {
            assertThatExceptionOfType(RehearsalRefusal.class)
                    .isThrownBy(() -> entrance.tryAt(server.uri()))
                    .withMessageContaining("不是 EXAM_DB_URL 所指的数据库")
                    .withMessageContaining("does not work on the database");
        }
    }

    @Test
    void finds_a_server_that_is_not_ready() {
        try (StubServer server = new StubServer(asked -> StubServer.problem(503, "retry"))) {
            assertThatExceptionOfType(RehearsalRefusal.class)
                    .isThrownBy(() -> entrance.tryAt(server.uri()))
                    .withMessageContaining("HTTP 503");
        }
    }

    @Test
    void finds_that_nobody_is_there() {
        StubServer server = new StubServer(asked -> new Said(200, "{}"));
        server.close();

        assertThatExceptionOfType(RehearsalRefusal.class)
                .isThrownBy(() -> entrance.tryAt(server.uri()))
                .withMessageContaining("make sure that the node is ready");
    }
}
