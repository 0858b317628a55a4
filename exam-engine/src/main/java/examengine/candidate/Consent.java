package examengine.candidate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One time a candidate agreed to photos of the face, or took that back. Entries are only ever added. */
@Entity
class Consent {

    static final String FACE = "FACE";

    @Id
    private String id;

    @Column(name = "candidate_id")
    private String candidate;

    private String kind;

    @Column(name = "text_version")
    private int textVersion;

    private boolean given;
    private Instant at;

    protected Consent() {}

    static Consent toFacePhotos(String candidate, int textVersion, boolean given, Instant now) {
        Consent consent = new Consent();
        consent.id = UUID.randomUUID().toString();
        consent.candidate = candidate;
        consent.kind = FACE;
        consent.textVersion = textVersion;
        consent.given = given;
        consent.at = now;
        return consent;
    }

    /** Whether it was given, and to the text that is in force. */
    boolean isGivenTo(int version) {
        return given && textVersion == version;
    }

    Instant at() {
        return at;
    }
}
