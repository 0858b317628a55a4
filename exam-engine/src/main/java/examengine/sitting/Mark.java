package examengine.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;

/** A position the candidate wants to come back to. */
@Entity
@IdClass(Mark.Key.class)
class Mark {

    @Id
    @Column(name = "sitting_id")
    private String sitting;

    @Id
    private int position;

    protected Mark() {}

    Mark(String sitting, int position) {
        this.sitting = sitting;
        this.position = position;
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String sitting;
        private int position;

        protected Key() {}

        Key(String sitting, int position) {
            this.sitting = sitting;
            this.position = position;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && sitting.equals(that.sitting) && position == that.position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(sitting, position);
        }
    }
}
