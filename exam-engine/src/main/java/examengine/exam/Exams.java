package examengine.exam;

import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All exams. Callers hold the transaction. */
@ApplicationScoped
public class Exams {

    @PersistenceContext
    EntityManager entities;

    public void add(Exam exam) {
        entities.persist(exam);
        entities.flush();
    }

    public Optional<Exam> find(String id) {
        return Optional.ofNullable(entities.find(Exam.class, id));
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
}
