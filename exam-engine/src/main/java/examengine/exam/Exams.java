package examengine.exam;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All exams. Callers hold the transaction. */
@ApplicationScoped
public class Exams {

    @PersistenceContext
    EntityManager entities;

    protected Exams() {}

    public Exams(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Exam exam) {
        entities.persist(exam);
        entities.flush();
    }

    public Optional<Exam> find(String id) {
        return Optional.ofNullable(entities.find(Exam.class, id));
    }

    /**
     * With its row locked until the transaction ends, so that nobody enters it meanwhile.
     *
     * @throws Refusal {@code not-found}
     */
    Exam locked(String id) {
        Exam exam = entities.find(Exam.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (exam == null) {
            throw Refusal.absent();
        }
        return exam;
    }

    void flush() {
        entities.flush();
    }

    /** An exam that something already refers to. */
    public Exam get(String id) {
        return find(id).orElseThrow(Refusal::absent);
    }

    public List<Exam> all() {
        return entities.createQuery("select e from Exam e order by e.title", Exam.class)
                .getResultList();
    }

    public List<Exam> all(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select e from Exam e where e.id in :ids", Exam.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** How many exams draw from each blueprint that any draws from. */
    public Map<String, Integer> countByBlueprint() {
        return entities.createQuery("select e.blueprint, count(e) from Exam e group by e.blueprint", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }
}
