package examengine.authoring;

import examengine.item.ChoicesColumn;
import examengine.item.ItemRevision;
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
import java.util.SortedSet;

/**
 * Somebody knows the key of a revision that is not live: from having answered it blind, as its check demands, or from
 * having opened it with its key, after which that person can no longer check it. Whichever came first stays.
 */
@Entity
@Table(name = "key_sighting")
@IdClass(Sighting.Key.class)
public class Sighting {

    @Id
    @Column(name = "revision_id")
    private String revision;

    @Id
    @Column(name = "account_id")
    private String account;

    @Convert(converter = ChoicesColumn.class)
    @Column(name = "blind_answer")
    private List<String> answer;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Sighting() {}

    private Sighting(ItemRevision revision, String account, List<String> answer, Instant now) {
        this.revision = revision.id();
        this.account = account;
        this.answer = answer;
        this.seenAt = now;
    }

    /** @param answer labels, at least one */
    static Sighting blind(ItemRevision revision, String account, SortedSet<String> answer, Instant now) {
        return new Sighting(revision, account, List.copyOf(answer), now);
    }

    static Sighting opened(ItemRevision revision, String account, Instant now) {
        return new Sighting(revision, account, List.of(), now);
    }

    boolean isBlind() {
        return !answer.isEmpty();
    }

    /** What was answered before the key was shown; empty where the key was opened without an answer. */
    List<String> answer() {
        return answer;
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String revision;
        private String account;

        protected Key() {}

        Key(String revision, String account) {
            this.revision = revision;
            this.account = account;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && revision.equals(that.revision) && account.equals(that.account);
        }

        @Override
        public int hashCode() {
            return Objects.hash(revision, account);
        }
    }
}
