package examengine.item;

import examengine.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
 * hold. A retired item stays as it is.
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

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Item() {}

    /** A new item in state draft; the draft becomes revision 1. */
    public Item(ItemBank bank, ItemDraft draft, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.bankId = bank.id();
        this.code = draft.code();
        this.createdAt = now;
        take(draft, 1, now);
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
    public void revise(ItemDraft draft, Instant now) {
        if (state == ItemState.RETIRED) {
            throw wrongState(ItemState.DRAFT);
        }
        if (!draft.code().equals(code)) {
            throw Refusal.invalid("code-changed").with("code", code).with("found", draft.code());
        }
        take(draft, current().number() + 1, now);
    }

    /** @throws Refusal {@code wrong-item-state} unless draft */
    public void sendToReview() {
        move(ItemState.DRAFT, ItemState.IN_REVIEW);
    }

    /** @throws Refusal {@code wrong-item-state} unless in review */
    public void approve() {
        move(ItemState.IN_REVIEW, ItemState.LIVE);
    }

    /** @throws Refusal {@code wrong-item-state} unless live */
    public void retire() {
        move(ItemState.LIVE, ItemState.RETIRED);
    }

    /** Spares a look-up where the repository has read item and revision together. */
    Item showing(ItemRevision revision) {
        this.current = revision;
        return this;
    }

    private void take(ItemDraft draft, int number, Instant now) {
        current = new ItemRevision(id, number, draft, now);
        revisions.add(current);
        currentRevisionId = current.id();
        area = draft.area();
        state = ItemState.DRAFT;
    }

    private void move(ItemState from, ItemState to) {
        if (state != from) {
            throw wrongState(to);
        }
        state = to;
    }

    private Refusal wrongState(ItemState wanted) {
        return Refusal.conflict("wrong-item-state").with("state", state.name()).with("wanted", wanted.name());
    }
}
