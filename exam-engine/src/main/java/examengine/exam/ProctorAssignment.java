package examengine.exam;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A proctor watches this session, and sees no other. */
@Entity
@Table(name = "proctor_assignment")
@IdClass(ProctorAssignment.Key.class)
class ProctorAssignment {

    @Id
    @Column(name = "exam_session_id")
    private String examSession;

    @Id
    @Column(name = "account_id")
    private String account;

    protected ProctorAssignment() {}

    ProctorAssignment(String examSession, String account) {
        this.examSession = examSession;
        this.account = account;
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String examSession;
        private String account;

        protected Key() {}

        Key(String examSession, String account) {
            this.examSession = examSession;
            this.account = account;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && examSession.equals(that.examSession) && account.equals(that.account);
        }

        @Override
        public int hashCode() {
            return Objects.hash(examSession, account);
        }
    }
}
