package examengine.proctor;

import examengine.exam.Exam;
import examengine.exam.ExamSession;
import examengine.exam.ExamSessions;
import examengine.exam.Exams;
import examengine.exam.RosterEntry;
import examengine.identity.IdentityChecks;
import examengine.sitting.Sitting;
import examengine.sitting.SittingState;
import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sessions a proctor is assigned to, each with how it stands. */
@ApplicationScoped
@Transactional
public class ListingWatched {

    @Inject
    ExamSessions sessions;

    @Inject
    Exams exams;

    @Inject
    Sittings sittings;

    @Inject
    IdentityChecks checks;

    /**
     * A session at a glance.
     *
     * @param states how many candidates stand where, by their latest attempt; who has not entered counts nowhere
     */
    public record Watched(
            ExamSession session,
            Exam exam,
            List<String> rooms,
            int enrolled,
            Map<SittingState, Integer> states,
            int openReviews) {}

    /** By title. */
    public List<Watched> of(Proctor proctor) {
        return sessions.watchedBy(proctor.account()).stream().map(this::watched).toList();
    }

    /** Whether this person may watch this session. */
    public boolean includes(String account, String examSession) {
        return sessions.isWatchedBy(examSession, account);
    }

    private Watched watched(ExamSession session) {
        List<RosterEntry> roster = sessions.roster(session.id());
        List<String> rooms = roster.stream()
                .map(RosterEntry::room)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new Watched(
                session,
                exams.get(session.exam()),
                rooms,
                roster.size(),
                states(sittings.inSession(session.id())),
                checks.open(List.of(session.id())).size());
    }

    private static Map<SittingState, Integer> states(List<Sitting> all) {
        Collection<Sitting> latest = all.stream()
                .collect(Collectors.toMap(Sitting::candidate, s -> s, (earlier, later) -> later))
                .values();
        Map<SittingState, Integer> states = new EnumMap<>(SittingState.class);
        for (SittingState state : SittingState.values()) {
            states.put(state, 0);
        }
        latest.forEach(sitting -> states.merge(sitting.state(), 1, Integer::sum));
        return states;
    }
}
