package examengine.portrait;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** One picture of a {@link PhotoBatch} and what was found about it. */
@Entity
@Table(name = "portrait_file")
public class BatchPhoto {

    @EmbeddedId
    private Key key;

    @Column(name = "file_name")
    private String file;

    @Column(name = "candidate_id")
    private String candidate;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Convert(converter = FindingsColumn.class)
    private List<Finding> findings;

    @Column(name = "photo_id")
    private String photo;

    @Column(name = "marked_id")
    private String marked;

    private boolean entered;

    protected BatchPhoto() {}

    /** @param candidate null where the name of the file does not lead to anybody */
    BatchPhoto(String batch, int number, String file, String candidate, Judgement judgement) {
        this.key = new Key(batch, number);
        this.file = file;
        this.candidate = candidate;
        this.verdict = judgement.verdict();
        this.findings = judgement.findings();
    }

    /** From 1, in the order of the file. */
    public int number() {
        return key.number;
    }

    public String file() {
        return file;
    }

    /** Whose it is; null where nobody knows. */
    public String candidate() {
        return candidate;
    }

    public Verdict verdict() {
        return verdict;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The id of the picture with its findings drawn in; null where there is none. */
    public String marked() {
        return marked;
    }

    public boolean isEntered() {
        return entered;
    }

    /** The id of the picture that may become a portrait; null for one that was refused. */
    String photo() {
        return photo;
    }

    /** @param photoId null where it was refused */
    void keep(String photoId, String markedId) {
        photo = photoId;
        marked = markedId;
    }

    void enter() {
        entered = true;
    }

    /** A batch and the place in it. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "batch_id")
        private String batch;

        private int number;

        protected Key() {}

        Key(String batch, int number) {
            this.batch = batch;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.batch.equals(batch) && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(batch, number);
        }
    }
}
