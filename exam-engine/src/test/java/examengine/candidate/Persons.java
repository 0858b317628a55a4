package examengine.candidate;

import examengine.Fired;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Candidates and their consents over a real database, for tests of other rooms. */
public final class Persons {

    private Persons() {}

    public static Candidates of(EntityManager entities) {
        Candidates candidates = new Candidates();
        candidates.entities = entities;
        return candidates;
    }

    public static Consents consents(EntityManager entities, Clock clock) {
        Consents consents = new Consents();
        consents.entities = entities;
        consents.clock = clock;
        consents.withdrawn = new Fired<>();
        return consents;
    }
}
