package examengine.rehearsal;

import examengine.rehearsal.wire.Request;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** The time in which a candidate answers: one question after the other, at the candidate's pace, while the page's heart beats. */
final class Answering {

    private static final int USUAL_HEARTBEAT = 10;

    private final Browser browser;
    private final Outbox outbox;
    private final Tempo tempo;
    private final Iterator<Question> course;
    private final Step step;
    private boolean stopped;

    Answering(Browser browser, Outbox outbox, Tempo tempo, int rounds, List<Question> questions, Step step) {
        this.browser = browser;
        this.outbox = outbox;
        this.tempo = tempo;
        this.course = IntStream.range(0, rounds)
                .mapToObj(round -> questions)
                .flatMap(List::stream)
                .iterator();
        this.step = step;
    }

    /** @param heartbeat what the page sends as often as the server asks for it */
    void begin(Request heartbeat) {
        outbox.whenRefused(this::refused);
        beat(heartbeat);
        if (tempo.pace().isFlatOut()) {
            next();
        } else {
            think();
        }
    }

    private void think() {
        browser.after(tempo.pace().next(browser.chance()), this::next);
    }

    /** Nothing more is answered; what waits is still saved. */
    void stop() {
        stopped = true;
    }

    private void next() {
        if (stopped || !course.hasNext()) {
            outbox.whenEmpty(step::done);
            return;
        }
        Question question = course.next();
        outbox.put(question.position(), question.answer(browser.chance()));
        if (tempo.pace().isFlatOut()) {
            outbox.whenEmpty(this::next);
        } else {
            think();
        }
    }

    /** Time over is the end of the course and no failure; anything else is. */
    private void refused(Refusal refusal) {
        stopped = true;
        if (refusal.is("sitting-closed")) {
            step.done();
        } else {
            step.dropsOut(refusal);
        }
    }

    private void beat(Request heartbeat) {
        if (step.end().isDone()) {
            return;
        }
        browser.ask(Kind.HEARTBEAT, heartbeat, reply -> {
            long pause = Json.tree(reply.body()).path("nextHeartbeat").asLong(USUAL_HEARTBEAT);
            browser.after(Duration.ofSeconds(pause), () -> beat(heartbeat));
        });
    }
}
