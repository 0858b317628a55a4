package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static examengine.journey.Site.EXAM;
import static examengine.journey.Site.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Answer;
import examengine.hall.Candidate;
import examengine.hall.Conversation;
import examengine.hall.Face;
import examengine.hall.Problem;
import examengine.hall.Staff;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what, how sessions end, and what a repeated request does. */
@ParameterizedClass(name = "{0}")
@EnumSource(Site.class)
class AccessIT {

    private static Desk desk;
    private static Candidate stranger;

    @Parameter
    Site site;

    @BeforeParameterizedClassInvocation
    static void two_candidates_are_there(Site site) {
        desk = Desk.atPractice(site.newcomer());
        stranger = site.newcomer().signsIn();
    }

    @Test
    void somebody_elses_sitting_does_not_exist_on_any_path() {
        Conversation other = stranger.conversation();
        String sitting = desk.seat().path("");
        Map<String, Object> answer = Map.of("choices", List.of("A"), "revision", 1);
        List<Answer> answers = List.of(
                other.get(sitting),
                other.get(sitting + "/result"),
                other.post(sitting + "/identity-checks", Face.jpeg(), "image/jpeg"),
                other.post(sitting + "/phone-links", Map.of()),
                other.post(sitting + "/page-leases", Map.of("takeOver", true)),
                other.post(sitting + "/start", Map.of(), "X-Page-Lease", "1"),
                other.post(sitting + "/heartbeat", Map.of("visible", true)),
                other.put(sitting + "/answers/1", answer, "X-Page-Lease", "1"),
                other.put(
                        sitting + "/answers",
                        List.of(Map.of("position", 1, "choices", List.of("A"), "revision", 1)),
                        "X-Page-Lease",
                        "1"),
                other.put(sitting + "/marks/1", Map.of("marked", true), "X-Page-Lease", "1"),
                other.post(sitting + "/submission", Map.of(), "X-Page-Lease", "1"),
                other.post(sitting + "/events", List.of(Map.of("kind", "COPY", "at", "2026-11-20T10:30:00Z"))));

        assertThat(answers).allSatisfy(refused -> {
            assertThat(refused.status()).as(refused.request()).isEqualTo(404);
            assertThat(refused.problem().code()).as(refused.request()).isEqualTo("not-found");
        });
    }

    @Test
    void nothing_is_changed_without_the_header_that_only_a_page_of_ours_can_send() {
        Answer refused = desk.candidate()
                .conversation()
                .send(desk.candidate()
                        .conversation()
                        .to("/api/exams/" + PRACTICE + "/sittings")
                        .setHeader("X-Requested-With", "other")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"noticeAccepted\":true}"))
                        .build());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem().code()).isEqualTo("csrf");
    }

    @Test
    void every_door_is_for_its_role() {
        Conversation candidate = stranger.conversation();
        Conversation proctor = site.proctor().conversation();
        Conversation registrar = site.registrar().conversation();
        List<Answer> answers = List.of(
                candidate.get("/api/proctor/identity-reviews"),
                candidate.get("/api/proctor/exam-sessions"),
                candidate.get("/api/staff/audit"),
                candidate.get("/api/staff/candidates"),
                candidate.get("/api/staff/candidates/candidate1/hours?exam=" + EXAM),
                candidate.post("/api/proctor/sittings/" + desk.seat().id() + "/actions", Map.of("action", "SUBMIT")),
                proctor.get("/api/exams"),
                proctor.get("/api/me"),
                proctor.get(desk.seat().path("")),
                proctor.get("/api/staff/audit"),
                proctor.get("/api/staff/candidates"),
                registrar.get("/api/proctor/identity-reviews"),
                registrar.get("/api/exams"));

        assertThat(answers).allSatisfy(refused -> {
            assertThat(refused.status()).as(refused.request()).isEqualTo(403);
            assertThat(refused.problem().code()).as(refused.request()).isEqualTo("not-allowed");
        });
    }

    @Test
    void a_repeated_key_repeats_the_answer_and_nothing_else() {
        Conversation own = desk.candidate().conversation();
        String key = UUID.randomUUID().toString();
        Function<String, Answer> open =
                k -> own.post(desk.seat().path("/page-leases"), Map.of("takeOver", true), "Idempotency-Key", k);

        Answer first = open.apply(key);
        Answer again = open.apply(key);
        Answer next = open.apply(key + "-next");

        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(lease(next)).isEqualTo(lease(first) + 1);
    }

    @Test
    void a_key_used_for_another_request_is_refused() {
        Conversation own = desk.candidate().conversation();
        String key = UUID.randomUUID().toString();
        own.post(desk.seat().path("/page-leases"), Map.of("takeOver", true), "Idempotency-Key", key)
                .expecting(201);

        Answer refused = own.post(desk.seat().path("/phone-links"), Map.of(), "Idempotency-Key", key);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem().code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void hours_entered_twice_under_one_key_count_once() {
        Staff registrar = site.registrar();
        Map<String, Object> hours = Map.of(
                "exam", EXAM, "hours", 2, "source", "test", "evidence", "once", "earnedAt", "2026-01-01T00:00:00Z");
        String path = "/api/staff/candidates/" + stranger.login() + "/hours";
        String key = UUID.randomUUID().toString();

        registrar.conversation().post(path, hours, "Idempotency-Key", key).expecting(201);
        registrar.conversation().post(path, hours, "Idempotency-Key", key).expecting(201);

        assertThat(registrar.hoursOf(stranger.login(), EXAM)).isEqualByComparingTo("26");
    }

    @Test
    void who_guesses_passwords_waits() {
        Conversation guesser = site.hall().stranger();
        Map<String, String> guess = Map.of("account", "nobody-" + UUID.randomUUID(), "password", "guess");
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThat(guesser.post("/api/session", guess).problem().code()).isEqualTo("wrong-credentials");
        }

        Answer refused = guesser.post("/api/session", guess);

        Problem slow = refused.problem();
        assertThat(slow.status()).isEqualTo(429);
        assertThat(slow.code()).isEqualTo("too-many-attempts");
        assertThat(slow.number("retryAfter")).isBetween(1L, 60L);
        assertThat(refused.header("Retry-After")).isEqualTo(slow.text("retryAfter"));
    }

    @Test
    void a_session_is_gone_after_signing_out() {
        Candidate leaving = desk.candidate().elsewhere().signsIn();
        String cookie = leaving.conversation().cookie();
        leaving.signsOut();

        Answer refused = leaving.conversation()
                .send(leaving.conversation()
                        .to("/api/exams")
                        .setHeader("Cookie", cookie)
                        .build());

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem().code()).isEqualTo("not-signed-in");
        assertThat(desk.candidate().name()).isNotBlank();
    }

    @Test
    void a_changed_password_ends_the_other_sessions() {
        Candidate here = site.newcomer().signsIn();
        Candidate there = here.elsewhere().signsIn();

        here.changesPasswordTo("correct horse battery");

        assertThat(here.name()).isNotBlank();
        assertThat(codeOf(there::name)).isEqualTo("not-signed-in");
        assertThat(codeOf(there::signsIn)).isEqualTo("wrong-credentials");
    }

    private static long lease(Answer opened) {
        return opened.expecting(201).json().path("lease").asLong();
    }
}
