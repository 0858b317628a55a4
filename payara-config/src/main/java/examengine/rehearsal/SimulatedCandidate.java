package examengine.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.rehearsal.wire.Request;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * One candidate from sign-in to result, as the page behaves. Each step completes once it is done; a step that cannot be done
 * fails with {@link DroppedOut}, and no later one can follow. Lives on the wire's loop: call from there only, as
 * {@link Crew} does.
 */
public final class SimulatedCandidate {

    private static final Duration BEFORE_HANDING_IN_AGAIN = Duration.ofSeconds(1);

    private final Person person;
    private final Manner manner;
    private final Tempo tempo;
    private final Browser browser;
    private final Acknowledgements acknowledgements;
    private String sitting;
    private String lease;
    private volatile List<Question> questions = List.of();
    private Answering answering;

    SimulatedCandidate(Person person, Manner manner, Tempo tempo, Browser browser, Acknowledgements acknowledgements) {
        this.person = person;
        this.manner = manner;
        this.tempo = tempo;
        this.browser = browser;
        this.acknowledgements = acknowledgements;
    }

    /** The sitting's id; null before entering. */
    public String sitting() {
        return sitting;
    }

    /** How many answers the whole course asks for; 0 before the paper is known. */
    int toAnswer() {
        return questions.size() * manner.rounds();
    }

    CompletableFuture<Void> signsIn() {
        Step step = step(Kind.SIGN_IN);
        String credentials =
                "{\"account\":" + Json.of(person.login()) + ",\"password\":" + Json.of(person.password()) + "}";
        step.ask(Request.json("POST", "/api/session", credentials), reply -> step.done());
        return step.end();
    }

    /** Accepts the notice, enters, and shows a face where one is asked for. */
    CompletableFuture<Void> enters() {
        Step step = step(Kind.ENTER);
        Request entering =
                Request.json("POST", "/api/exams/" + manner.exam() + "/sittings", "{\"noticeAccepted\":true}");
        step.ask(entering, reply -> {
            JsonNode view = Json.tree(reply.body());
            sitting = view.path("id").asText();
            acknowledgements.entered(sitting);
            step.goesOnWith(showsFaceIfAsked(view));
        });
        return step.end();
    }

    private Step showsFaceIfAsked(JsonNode view) {
        Step step = step(Kind.PHOTO);
        String state = view.path("state").asText();
        if (state.equals("AWAITING_ENTRY_CHECK") || state.equals("AWAITING_EXIT_CHECK")) {
            byte[] face = DrawnFace.of(person.login().hashCode());
            step.ask(Request.jpeg(at("/identity-checks"), face), "no-photo-expected", reply -> step.done());
        } else {
            step.done();
        }
        return step;
    }

    /** Opens the page that may write; one that another page holds is taken over. */
    CompletableFuture<Void> opensPage() {
        Step step = step(Kind.PAGE);
        takesLease(step, false);
        return step.end();
    }

    private void takesLease(Step step, boolean takeOver) {
        Request request = Request.json("POST", at("/page-leases"), "{\"takeOver\":" + takeOver + "}");
        step.ask(request, "opened-elsewhere", reply -> {
            if (reply.status() == 409) {
                takesLease(step, true);
            } else {
                lease = Json.tree(reply.body()).path("lease").asText();
                step.done();
            }
        });
    }

    /** Has the paper in hand, and the clock runs. */
    CompletableFuture<Void> starts() {
        Step step = step(Kind.START);
        step.ask(written("/start", "{}"), reply -> {
            questions = Question.of(Json.tree(reply.body()));
            step.done();
        });
        return step.end();
    }

    /** Answers every question, as often as the manner says; done when every answer is acknowledged or the time is over. */
    CompletableFuture<Void> answers() {
        Step step = step(Kind.ANSWER);
        Outbox outbox = new Outbox(browser, sitting, lease, acknowledgements);
        answering = new Answering(browser, outbox, tempo, manner.rounds(), questions, step);
        answering.begin(written("/heartbeat", "{\"answered\":0,\"visible\":true,\"confirmed\":[]}"));
        return step.end();
    }

    /** Leaves the rest of the paper empty. */
    void stopsAnswering() {
        if (answering != null) {
            answering.stop();
        }
    }

    /** Hands in, as soon as that is allowed, and shows a face where one is asked for. */
    CompletableFuture<Void> handsIn() {
        Step step = step(Kind.HAND_IN);
        handsIn(step);
        return step.end();
    }

    private void handsIn(Step step) {
        step.ask(written("/submission", "{}"), "too-early", reply -> {
            if (reply.status() == 409) {
                browser.after(BEFORE_HANDING_IN_AGAIN, () -> handsIn(step));
            } else {
                step.goesOnWith(showsFaceIfAsked(Json.tree(reply.body())));
            }
        });
    }

    /** Looks at the sitting after its deadline, and shows a face where one is asked for. */
    CompletableFuture<Void> comesBack() {
        Step step = step(Kind.HAND_IN);
        step.ask(Request.get(at("")), reply -> step.goesOnWith(showsFaceIfAsked(Json.tree(reply.body()))));
        return step.end();
    }

    /** Sees the score, or that a person still has to look at a photo. */
    CompletableFuture<Void> readsResult() {
        Step step = step(Kind.RESULT);
        step.ask(Request.get(at("/result")), "under-review", reply -> step.done());
        return step.end();
    }

    private Step step(Kind kind) {
        return new Step(browser, person.login(), kind);
    }

    private String at(String below) {
        return "/api/sittings/" + sitting + below;
    }

    private Request written(String below, String body) {
        return Request.json("POST", at(below), body).with("X-Page-Lease", lease);
    }
}
