package examengine.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A paper that waits for its candidate to enter a session. It is drawn from the items of that moment and stays as it is,
 * also when one of them is retired before the candidate comes.
 */
@Entity
@Table(name = "prepared_paper")
@IdClass(PreparedPaper.Key.class)
public class PreparedPaper {

    @Id
    @Column(name = "exam_session_id")
    private String examSession;

    @Id
    @Column(name = "candidate_id")
    private String candidate;

    @Column(name = "blueprint_id")
    private String blueprint;

    private long seed;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Convert(converter = PaperLinesColumn.class)
    private List<PaperLine> lines;

    protected PreparedPaper() {}

    PreparedPaper(String examSession, String candidate, Drawn drawn) {
        this.examSession = examSession;
        this.candidate = candidate;
        this.blueprint = drawn.blueprint();
        this.seed = drawn.seed();
        this.drawnAt = drawn.at();
        this.lines = drawn.lines();
    }

    String candidate() {
        return candidate;
    }

    Drawn drawn() {
        return new Drawn(blueprint, seed, drawnAt, lines);
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String examSession;
        private String candidate;

        protected Key() {}

        Key(String examSession, String candidate) {
            this.examSession = examSession;
            this.candidate = candidate;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && examSession.equals(that.examSession)
                    && candidate.equals(that.candidate);
        }

        @Override
        public int hashCode() {
            return Objects.hash(examSession, candidate);
        }
    }
}
