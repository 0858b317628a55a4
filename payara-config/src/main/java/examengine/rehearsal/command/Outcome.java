package examengine.rehearsal.command;

import examengine.rehearsal.Comparison;
import java.time.Instant;

/** Everything a report tells. */
record Outcome(Flags flags, Instant begun, Performance performance, Comparison comparison, Verdict verdict) {

    static Outcome of(Flags flags, Instant begun, Performance performance, Comparison comparison) {
        Verdict verdict = Verdict.of(flags, comparison, performance);
        return new Outcome(flags, begun, performance, comparison, verdict);
    }
}
