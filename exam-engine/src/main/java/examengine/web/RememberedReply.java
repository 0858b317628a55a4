package examengine.web;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The first answer to a request that carried an {@code Idempotency-Key}. */
@Entity
@Table(name = "remembered_reply")
@IdClass(RememberedReply.Key.class)
class RememberedReply {

    @Id
    private String caller;

    @Id
    @Column(name = "idempotency_key")
    private String key;

    private String request;
    private int status;
    private String location;
    private String body;
    private Instant at;

    protected RememberedReply() {}

    RememberedReply(String caller, String key, String request, Instant at) {
        this.caller = caller;
        this.key = key;
        this.request = request;
        this.at = at;
    }

    void answer(Reply reply, String json) {
        status = reply.status();
        location = reply.location();
        body = json;
    }

    boolean answers(String sameRequest) {
        return request.equals(sameRequest);
    }

    int status() {
        return status;
    }

    String location() {
        return location;
    }

    String body() {
        return body;
    }

    boolean isOlderThan(Instant limit) {
        return at.isBefore(limit);
    }

    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String caller;
        private String key;

        protected Key() {}

        Key(String caller, String key) {
            this.caller = caller;
            this.key = key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && caller.equals(that.caller) && key.equals(that.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(caller, key);
        }
    }
}
