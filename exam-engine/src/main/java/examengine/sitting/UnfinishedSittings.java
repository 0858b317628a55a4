package examengine.sitting;

import examengine.exam.UnderWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether anybody sits an exam just now, or still waits to be graded by it. The caller holds the transaction. */
@ApplicationScoped
class UnfinishedSittings implements UnderWay {

    private static final Set<SittingState> UNFINISHED = Arrays.stream(SittingState.values())
            .filter(state -> !state.isFinished())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(SittingState.class)));

    @PersistenceContext
    EntityManager entities;

    @Override
    public boolean isUnderWay(String exam) {
        return entities.createQuery(
                                "select count(s) from Sitting s where s.exam = :exam and (s.state in :states"
                                        + " or s.state = :released and s.grade.sheetVersion = 0)",
                                Long.class)
                        .setParameter("exam", exam)
                        .setParameter("states", UNFINISHED)
                        .setParameter("released", SittingState.RELEASED)
                        .getSingleResult()
                > 0;
    }
}
