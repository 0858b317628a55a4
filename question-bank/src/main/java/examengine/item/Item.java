package examengine.item;

import examengine.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One question through its life: written, reviewed, used, retired. What it says stands in its revisions; the item
 * itself only knows which of them is the current one.
 *
 * <p>The moves are draft → in review → live → retired. A revision takes a draft, reviewed or live item back to draft,
 * so that nothing reaches a candidate that was not approved as it reads; papers already drawn keep the revision they
 * hold. Any item can be retired, and then stays as it is.
 */
@Entity
@Table(name = "item")
public class Item {

    @Id
    private String id;

    @Column(name = "bank_id")
    private String bankId;

    private String code;

    private String area;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    @Column(name = "current_revision_id")
    private String currentRevisionId;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", insertable = false, updatable = false)
    private List<ItemRevision> revisions = new ArrayList<>();

    @Transient
    private ItemRevision current;

    @Convert(converter = ChoicesColumn.class)
    private List<String> tags;

    @Convert(converter = ChoicesColumn.class)
    private List<String> enemies;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "review_note")
    private String reviewNote;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Item() {}

    /**
     * A new item in state draft; the draft becomes revision 1.
     *
     * @param author the account that wrote it
     */
    public Item(ItemBank bank, ItemDraft draft, String author, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.bankId = bank.id();
        this.code = draft.code();
        this.createdAt = now;
        this.reviewedBy = "";
        take(draft, 1, author, now);
    }

    public String id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String area() {
        return area;
    }

    /** As in {@link ItemDraft#tags()}. */
    public List<String> tags() {
        return tags;
    }

    /** As in {@link ItemDraft#enemies()}. */
    public List<String> enemies() {
        return enemies;
    }

    /** Who looked at it last as a second person; empty before the first review. */
    public String reviewedBy() {
        return reviewedBy;
    }

    /** What the last reviewer wants mended; empty otherwise. */
    public String reviewNote() {
        return reviewNote;
    }

    public String bankId() {
        return bankId;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Rises with every change; who saves names the one last seen. */
    public int version() {
        return version;
    }

    public ItemState state() {
        return state;
    }

    /** What the item says now, live or not. */
    public ItemRevision current() {
        if (current == null) {
            current = revisions.stream()
                    .filter(revision -> revision.id().equals(currentRevisionId))
                    .findFirst()
                    .orElseThrow();
        }
        return current;
    }

    /**
     * Adds a revision and makes it the current one, in state draft.
     *
     * @throws Refusal {@code wrong-item-state} when retired, {@code code-changed} when the draft bears another code
     */
    public void revise(ItemDraft draft, String author, Instant now) {
        if (state == ItemState.RETIRED) {
            throw wrongState(ItemState.DRAFT);
        }
        if (!draft.code().equals(code)) {
            throw Refusal.invalid("code-changed").with("code", code).with("found", draft.code());
        }
        take(draft, current().number() + 1, author, now);
    }

    /** @throws Refusal {@code wrong-item-state} unless draft */
    public void sendToReview(Instant now) {
        move(ItemState.DRAFT, ItemState.IN_REVIEW, now);
        reviewNote = "";
    }

    /**
     * A second person has checked the key: papers may be drawn from it.
     *
     * @param reviewer the account that checked it
     * @throws Refusal {@code wrong-item-state} unless in review; {@code own-item} by its author, for nobody finds the
     *     faults of an own key
     */
    public void approve(String reviewer, Instant now) {
        demandCheckableBy(reviewer);
        move(ItemState.IN_REVIEW, ItemState.LIVE, now);
        reviewedBy = reviewer;
        searchText = SearchText.withExplanation(draft());
    }

    /** @throws Refusal as {@link #approve} */
    public void demandCheckableBy(String account) {
        if (account.equals(current().author())) {
            throw Refusal.notAllowed("own-item").with("code", code);
        }
        if (state != ItemState.IN_REVIEW) {
            throw wrongState(ItemState.LIVE);
        }
    }

    /**
     * Back to its author.
     *
     * @param note what is to be mended, up to 500 characters
     * @throws Refusal {@code wrong-item-state} unless in review; {@code reason-required} without a note
     */
    public void sendBack(String reviewer, String note, Instant now) {
        if (note.isBlank()) {
            throw Refusal.invalid("reason-required");
        }
        move(ItemState.IN_REVIEW, ItemState.DRAFT, now);
        reviewedBy = reviewer;
        reviewNote = note.strip();
    }

    /** @throws Refusal {@code wrong-item-state} when retired already */
    public void retire(Instant now) {
        if (state == ItemState.RETIRED) {
            throw wrongState(ItemState.RETIRED);
        }
        move(state, ItemState.RETIRED, now);
    }

    /** What the item is, as an author would write it today. */
    public ItemDraft draft() {
        return new ItemDraft(
                code,
                area,
                tags,
                enemies,
                current().type(),
                current().difficulty(),
                current().content(),
                current().key(),
                current().rule());
    }

    /** Spares a look-up where the repository has read item and revision together. */
    Item showing(ItemRevision revision) {
        this.current = revision;
        return this;
    }

    private void take(ItemDraft draft, int number, String author, Instant now) {
        current = new ItemRevision(id, number, draft, author, now);
        revisions.add(current);
        currentRevisionId = current.id();
        area = draft.area();
        tags = draft.tags();
        enemies = draft.enemies();
        searchText = SearchText.withoutExplanation(draft);
        state = ItemState.DRAFT;
        reviewNote = "";
        changedAt = now;
    }

    private void move(ItemState from, ItemState to, Instant now) {
        if (state != from) {
            throw wrongState(to);
        }
        state = to;
        changedAt = now;
    }

    private Refusal wrongState(ItemState wanted) {
        return Refusal.conflict("wrong-item-state").with("state", state.name()).with("wanted", wanted.name());
    }
}
