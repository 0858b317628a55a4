package examengine.rehearsal;

import examengine.rehearsal.wire.Reply;
import examengine.rehearsal.wire.Request;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** One thing a candidate does: what is neither yes nor a foreseen no ends the candidate's exam. */
final class Step {

    private final Browser browser;
    private final String who;
    private final Kind kind;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    Step(Browser browser, String who, Kind kind) {
        this.browser = browser;
        this.who = who;
        this.kind = kind;
    }

    /** Completes when it is done; exceptionally with {@link DroppedOut}. */
    CompletableFuture<Void> end() {
        return end;
    }

    void ask(Request request, Consumer<Reply> answered) {
        ask(request, "", answered);
    }

    /** @param foreseen the code of a refusal that is an answer here, too */
    void ask(Request request, String foreseen, Consumer<Reply> answered) {
        browser.ask(kind, request, reply -> {
            Refusal refusal = Refusal.of(reply);
            boolean yes = reply.status() / 100 == 2;
            if (yes || !foreseen.isEmpty() && refusal.is(foreseen)) {
                goOn(reply, answered);
            } else {
                dropsOut(refusal);
            }
        });
    }

    /** An answer that cannot be understood must not leave everybody waiting for this candidate. */
    private void goOn(Reply reply, Consumer<Reply> answered) {
        try {
            answered.accept(reply);
        } catch (RuntimeException unreadable) {
            end.completeExceptionally(unreadable);
        }
    }

    void done() {
        end.complete(null);
    }

    /** Is done when that is. */
    void goesOnWith(Step next) {
        next.end.whenComplete((done, failed) -> {
            if (failed == null) {
                end.complete(null);
            } else {
                end.completeExceptionally(failed);
            }
        });
    }

    void dropsOut(Refusal refusal) {
        browser.tally().trouble(kind, "ended by " + refusal);
        end.completeExceptionally(new DroppedOut(who, kind, refusal));
    }
}
