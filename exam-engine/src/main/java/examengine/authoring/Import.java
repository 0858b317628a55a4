package examengine.authoring;

import examengine.exchange.Format;
import examengine.exchange.ImportReport;
import examengine.exchange.Place;
import examengine.exchange.Problem;
import examengine.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A file of items on its way into a bank: read first, entered when somebody says so. The work is done by whichever node
 * takes it; a node that takes it holds it for a while and says again and again that it is still there. If it falls
 * silent another one begins anew, a few times, for a file may be what brought the first one down.
 */
@Entity
@Table(name = "item_import")
public class Import {

    /** A node that says nothing for so long is given up. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    static final int MOST_ATTEMPTS = 3;

    /** Of the items and problems that are kept to be shown; the report for download has all. */
    static final int ITEMS_SHOWN = 100;

    static final int PROBLEMS_SHOWN = 1_000;

    @Id
    private String id;

    @Column(name = "bank_id")
    private String bank;

    @Column(name = "account_id")
    private String account;

    @Column(name = "file_name")
    private String file;

    @Column(name = "asked_format")
    private String askedFormat;

    @Enumerated(EnumType.STRING)
    private Format format;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "enter_at_once")
    private boolean enterAtOnce;

    @Column(name = "send_to_review")
    private boolean sendToReview;

    @Embedded
    private ImportCounts counts = new ImportCounts();

    @Convert(converter = FoundItemsColumn.class)
    @Column(name = "found_items")
    private List<FoundItem> items = List.of();

    @Convert(converter = ImportProblemsColumn.class)
    private List<Problem> problems = List.of();

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "taken_until")
    private Instant takenUntil;

    private int attempts;

    @Version
    private int version;

    protected Import() {}

    /**
     * A file that nobody has read yet.
     *
     * @param asked the format the sender names; empty where it is to be recognised
     * @param enterAtOnce whether its good items enter without anybody looking at them first
     */
    Import(
            String id,
            String bank,
            String account,
            String file,
            Optional<Format> asked,
            boolean enterAtOnce,
            Instant now) {
        this.id = id;
        this.bank = bank;
        this.account = account;
        this.file = file;
        this.askedFormat = asked.map(Format::name).orElse("");
        this.state = ImportState.READING;
        this.enterAtOnce = enterAtOnce;
        this.startedAt = now;
        this.takenUntil = now;
    }

    public String id() {
        return id;
    }

    public String bank() {
        return bank;
    }

    /** Who sent it and is the author of its items. */
    public String account() {
        return account;
    }

    public String file() {
        return file;
    }

    Optional<Format> asked() {
        return askedFormat.isEmpty() ? Optional.empty() : Optional.of(Format.valueOf(askedFormat));
    }

    /** What it was read as; empty before. */
    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    public ImportState state() {
        return state;
    }

    boolean isSentToReview() {
        return sendToReview;
    }

    public ImportCounts counts() {
        return counts;
    }

    /** The first good items. */
    public List<FoundItem> items() {
        return items;
    }

    /** The first problems. */
    public List<Problem> problems() {
        return problems;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** A number that rises whenever a node takes the work: whoever comes with an older one has lost it. */
    int attempts() {
        return attempts;
    }

    /** A node takes the work, or finds that too many have tried. */
    void take(Instant now) {
        if (attempts >= MOST_ATTEMPTS) {
            fail("import-interrupted");
        } else {
            attempts++;
            hold(now);
        }
    }

    /** The node that has it is still there. */
    void hold(Instant now) {
        takenUntil = now.plus(SILENCE);
    }

    /** The node that has it cannot go on. */
    void release(Instant now) {
        takenUntil = now;
    }

    void read(ImportReport report, Instant now) {
        format = report.format();
        counts.read(report);
        items = report.accepted().stream().limit(ITEMS_SHOWN).map(FoundItem::of).toList();
        problems = report.problems().stream().limit(PROBLEMS_SHOWN).toList();
        state = ImportState.READ;
        if (enterAtOnce && counts.accepted() > 0) {
            begin(now);
        }
    }

    /**
     * Somebody wants its good items in the bank.
     *
     * @throws Refusal {@code already-entered}, also while it is entering; {@code import-not-read} before it has been
     *     read, or where it could not be
     */
    void enter(boolean asReviewable, Instant now) {
        if (state == ImportState.ENTERING || state == ImportState.ENTERED) {
            throw Refusal.conflict("already-entered");
        }
        if (state != ImportState.READ) {
            throw Refusal.conflict("import-not-read").with("state", state.name());
        }
        sendToReview = asReviewable;
        begin(now);
    }

    private void begin(Instant now) {
        state = ImportState.ENTERING;
        counts.begin();
        attempts = 0;
        takenUntil = now;
    }

    /**
     * So many more of its items have entered.
     *
     * @param last whether no more are left
     */
    void enter(int some, Entered what, boolean last, Instant now) {
        counts.enter(some, what);
        hold(now);
        if (last) {
            state = ImportState.ENTERED;
        }
    }

    void fail(String code) {
        state = ImportState.FAILED;
        problems = List.of(Problem.rejected(Place.whole(file), code, ""));
    }
}
