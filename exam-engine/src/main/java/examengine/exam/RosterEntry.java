package examengine.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A candidate's place in a session; room and seat are null where the exam is taken anywhere. */
@Entity
@Table(name = "roster_entry")
@IdClass(RosterEntry.Key.class)
public class RosterEntry {

    @Id
    @Column(name = "exam_session_id")
    private String examSession;

    @Id
    @Column(name = "candidate_id")
    private String candidate;

    private String room;
    private String seat;

    protected RosterEntry() {}

    public RosterEntry(String examSession, String candidate, String room, String seat) {
        this.examSession = examSession;
        this.candidate = candidate;
        this.room = room;
        this.seat = seat;
    }

    public String candidate() {
        return candidate;
    }

    public String room() {
        return room;
    }

    public String seat() {
        return seat;
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String examSession;
        private String candidate;

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
