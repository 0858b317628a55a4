package examengine.sitting;

import examengine.identity.IdentityCheck;
import examengine.identity.IdentityChecks;
import examengine.kernel.Refusal;
import examengine.paper.Papers;
import examengine.sitting.SittingSnapshot.PendingInstruction;
import examengine.sitting.store.SittingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Snapshots of sittings: from the cache, else from the database. */
@ApplicationScoped
public class Snapshots {

    @Inject
    SittingCache cache;

    @Inject
    Loading loading;

    /** @throws Refusal {@code not-found}, also for somebody else's sitting */
    SittingSnapshot of(String candidate, String id) {
        SittingSnapshot snapshot = cache.find(id).orElseGet(() -> loading.load(id));
        if (!snapshot.candidate().equals(candidate)) {
            throw Refusal.absent();
        }
        return snapshot;
    }

    /** A snapshot taken before the start has no paper yet: asks the database before anybody is refused. */
    SittingSnapshot withPaper(String candidate, String id) {
        SittingSnapshot snapshot = of(candidate, id);
        if (!snapshot.hasPaper()) {
            snapshot = loading.load(id);
        }
        if (!snapshot.hasPaper()) {
            throw Refusal.conflict("not-started");
        }
        return snapshot;
    }

    /**
     * As {@link #of}, for the page that holds this lease; another page is refused only after the database was asked.
     *
     * @throws Refusal {@code superseded}
     */
    SittingSnapshot forPage(String candidate, String id, long lease) {
        SittingSnapshot snapshot = of(candidate, id);
        if (snapshot.lease() != lease) {
            snapshot = loading.load(id);
        }
        if (snapshot.lease() != lease) {
            throw Refusal.conflict("superseded");
        }
        return snapshot;
    }

    /** Reads a sitting whole and keeps it. */
    @ApplicationScoped
    @Transactional
    static class Loading {

        @Inject
        Sittings sittings;

        @Inject
        Papers papers;

        @Inject
        IdentityChecks checks;

        @Inject
        Instructions instructions;

        @Inject
        SittingCache cache;

        SittingSnapshot load(String id) {
            Sitting sitting = sittings.find(id).orElseThrow(Refusal::absent);
            SittingSnapshot snapshot = new SittingSnapshot(
                    id,
                    sitting.version(),
                    sitting.candidate(),
                    sitting.examSession(),
                    sitting.state().name(),
                    sitting.lease().number(),
                    shape(sitting),
                    sitting.time().deadline() == null
                            ? 0
                            : sitting.time().deadline().toEpochMilli(),
                    identity(checks.of(id)),
                    instructions.pending(id).stream()
                            .map(PendingInstruction::of)
                            .toList());
            cache.keep(snapshot);
            return snapshot;
        }

        /** Nothing of the paper is known to anybody before the start, not even how long it is. */
        private List<Integer> shape(Sitting sitting) {
            return Optional.ofNullable(sitting.time().startedAt())
                    .flatMap(started -> papers.of(sitting.id()))
                    .map(paper ->
                            paper.lines().stream().map(SittingSnapshot::shapeOf).toList())
                    .orElse(List.of());
        }

        private static String identity(List<IdentityCheck> all) {
            if (all.isEmpty()) {
                return "";
            }
            IdentityCheck last = all.get(all.size() - 1);
            return last.decision() == null
                    ? last.outcome().name()
                    : last.decision().name();
        }
    }
}
