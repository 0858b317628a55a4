package examengine.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Who is on the roster of a session, has not entered it and has no paper waiting. Callers hold the transaction. */
@ApplicationScoped
class Unprepared {

    private static final String WITHOUT_PAPER = "select r.candidate_id from roster_entry r where r.exam_session_id = ?"
            + " and not exists (select 1 from prepared_paper p"
            + " where p.exam_session_id = r.exam_session_id and p.candidate_id = r.candidate_id)"
            + " and not exists (select 1 from sitting s"
            + " where s.exam_session_id = r.exam_session_id and s.candidate_id = r.candidate_id)";

    /**
     * Some of them with their roster entries locked, neighbours together as far as their seats are known; 100 papers of
     * 100 items are some 600 kB to write.
     */
    static final String IN_HAND =
            WITHOUT_PAPER + " order by r.room, r.seat, r.candidate_id limit 100 for update skip locked";

    @PersistenceContext
    EntityManager entities;

    /** Some of them, locked; others get the rest. */
    List<String> some(String examSession) {
        List<String> inHand = ids(entities.createNativeQuery(IN_HAND).setParameter(1, examSession));
        return inHand.isEmpty() ? inHand : stillAmong(examSession, inHand);
    }

    /** Asked again with the rows in hand: one who had them before may have prepared papers since the question began. */
    private List<String> stillAmong(String examSession, List<String> inHand) {
        Query query = entities.createNativeQuery(stillAmong(inHand.size())).setParameter(1, examSession);
        for (int i = 0; i < inHand.size(); i++) {
            query.setParameter(i + 2, inHand.get(i));
        }
        Set<String> still = Set.copyOf(ids(query));
        return inHand.stream().filter(still::contains).toList();
    }

    /** The question for so many candidates. */
    static String stillAmong(int count) {
        return WITHOUT_PAPER + " and r.candidate_id in (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }

    private static List<String> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
