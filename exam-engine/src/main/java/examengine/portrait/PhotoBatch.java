package examengine.portrait;

import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Portraits that came in one file: judged first, entered when somebody has looked at the verdicts. What was refused never
 * enters.
 */
@Entity
@Table(name = "portrait_batch")
public class PhotoBatch {

    private static final int LONGEST_NAME = 200;

    @Id
    private String id;

    @Column(name = "account_id")
    private String account;

    private String rules;

    @Column(name = "rules_version")
    private int rulesVersion;

    @Column(name = "file_name")
    private String file;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    private String failure;
    private int accepted;
    private int warned;
    private int refused;
    private int entered;

    @Column(name = "started_at")
    private Instant startedAt;

    protected PhotoBatch() {}

    PhotoBatch(String id, String account, PhotoRules rules, String file, Instant now) {
        this.id = id;
        this.account = account;
        this.rules = rules.id();
        this.rulesVersion = rules.version();
        this.file = file.length() <= LONGEST_NAME ? file : file.substring(file.length() - LONGEST_NAME);
        this.state = BatchState.CHECKING;
        this.failure = "";
        this.startedAt = now;
    }

    public String id() {
        return id;
    }

    /** The rules that held, and their version. */
    public String rules() {
        return rules;
    }

    public int rulesVersion() {
        return rulesVersion;
    }

    public String file() {
        return file;
    }

    public BatchState state() {
        return state;
    }

    /** The code of what spoilt the file as a whole; empty where nothing did. */
    public String failure() {
        return failure;
    }

    /** Pictures without any finding. */
    public int accepted() {
        return accepted;
    }

    public int warned() {
        return warned;
    }

    public int refused() {
        return refused;
    }

    /** Pictures that have become portraits. */
    public int entered() {
        return entered;
    }

    public Instant startedAt() {
        return startedAt;
    }

    void count(Verdict verdict) {
        switch (verdict) {
            case ACCEPTED -> accepted++;
            case ACCEPTED_WITH_WARNINGS -> warned++;
            case REFUSED -> refused++;
        }
    }

    void close() {
        state = BatchState.CHECKED;
    }

    void fail(String code) {
        state = BatchState.FAILED;
        failure = code;
    }

    /**
     * Somebody wants the good ones to become portraits; who was cut off in the middle of it may ask again.
     *
     * @throws Refusal {@code photos-not-checked}, also where the file was spoilt
     */
    void enter() {
        if (state == BatchState.CHECKING || state == BatchState.FAILED) {
            throw Refusal.conflict("photos-not-checked").with("state", state.name());
        }
        if (state == BatchState.CHECKED) {
            state = BatchState.ENTERING;
        }
    }

    void countEntered() {
        entered++;
    }

    void end() {
        state = BatchState.ENTERED;
    }
}
