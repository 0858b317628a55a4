package examengine.exam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All sessions with their rosters and proctors. Callers hold the transaction. */
@ApplicationScoped
public class ExamSessions {

    @PersistenceContext
    EntityManager entities;

    public void add(ExamSession session) {
        entities.persist(session);
        entities.flush();
    }

    public void enrol(RosterEntry entry) {
        entities.persist(entry);
    }

    /** Lets a member of staff, by account, watch a session. */
    public void assign(String examSession, String account) {
        entities.persist(new ProctorAssignment(examSession, account));
    }

    public Optional<ExamSession> find(String id) {
        return Optional.ofNullable(entities.find(ExamSession.class, id));
    }

    public List<ExamSession> all(java.util.Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select s from ExamSession s where s.id in :ids", ExamSession.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The sessions whose roster names this candidate, by the time they open. */
    public List<ExamSession> of(String candidate) {
        return entities.createQuery(
                        "select s from ExamSession s, RosterEntry r where r.examSession = s.id and r.candidate = :candidate"
                                + " order by s.opensAt",
                        ExamSession.class)
                .setParameter("candidate", candidate)
                .getResultList();
    }

    /** Sessions with a beginning and an end that open before one instant and are not over by another. */
    public List<ExamSession> scheduled(Instant opensBefore, Instant notOverBy) {
        return entities.createQuery(
                        "select s from ExamSession s where s.standing = false and s.opensAt <= :opens and s.closesAt > :over"
                                + " order by s.opensAt",
                        ExamSession.class)
                .setParameter("opens", opensBefore)
                .setParameter("over", notOverBy)
                .getResultList();
    }

    public List<RosterEntry> roster(String examSession) {
        return entities.createQuery("select r from RosterEntry r where r.examSession = :session", RosterEntry.class)
                .setParameter("session", examSession)
                .getResultList();
    }

    /** The sessions this account may watch, by title. */
    public List<ExamSession> watchedBy(String account) {
        return entities.createQuery(
                        "select s from ExamSession s, ProctorAssignment p where p.examSession = s.id and p.account = :account"
                                + " order by s.title",
                        ExamSession.class)
                .setParameter("account", account)
                .getResultList();
    }

    public boolean isWatchedBy(String examSession, String account) {
        return entities.find(ProctorAssignment.class, new ProctorAssignment.Key(examSession, account)) != null;
    }
}
