package examengine.item;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an item said from one moment on. A revision never changes: papers, answers and statistics refer to it by its
 * id, and a correction is a new revision.
 */
@Entity
@Table(name = "item_revision")
public class ItemRevision {

    @Id
    private String id;

    @Column(name = "item_id")
    private String itemId;

    private int number;

    @Enumerated(EnumType.STRING)
    private ItemType type;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    @Enumerated(EnumType.STRING)
    private Markup markup;

    private String stem;

    @Convert(converter = ChoicesColumn.class)
    private List<String> choices;

    @Column(name = "keep_order")
    private boolean keepOrder;

    @Column(name = "answer_key")
    private String answerKey;

    private String explanation;

    @Column(name = "rule_standard")
    private String ruleStandard;

    @Column(name = "rule_edition")
    private String ruleEdition;

    @Column(name = "rule_clause")
    private String ruleClause;

    @Column(name = "rule_last_day")
    private LocalDate ruleLastDay;

    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ItemRevision() {}

    ItemRevision(String itemId, int number, ItemDraft draft, String author, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.itemId = itemId;
        this.number = number;
        this.type = draft.type();
        this.difficulty = draft.difficulty();
        this.markup = draft.content().markup();
        this.stem = draft.stem();
        this.choices = draft.choices();
        this.answerKey = draft.key().letters();
        this.keepOrder = draft.content().keepOrder();
        this.explanation = draft.explanation();
        this.ruleStandard = draft.rule().standard();
        this.ruleEdition = draft.rule().edition();
        this.ruleClause = draft.rule().clause();
        this.ruleLastDay = draft.rule().lastDay().orElse(null);
        this.author = author;
        this.createdAt = now;
    }

    public String id() {
        return id;
    }

    public String itemId() {
        return itemId;
    }

    /** 1 for the first revision of an item, then upwards without gaps. */
    public int number() {
        return number;
    }

    public ItemType type() {
        return type;
    }

    public Difficulty difficulty() {
        return difficulty;
    }

    /** What candidates are shown, and the explanation. */
    public Content content() {
        return new Content(markup, stem, choices, keepOrder, explanation);
    }

    public String stem() {
        return stem;
    }

    /** In the order of their labels. */
    public List<Choice> choices() {
        return Choice.labelled(choices);
    }

    public AnswerKey key() {
        return AnswerKey.of(answerKey);
    }

    public RuleReference rule() {
        return new RuleReference(ruleStandard, ruleEdition, ruleClause, Optional.ofNullable(ruleLastDay));
    }

    /** The account that wrote it, which therefore cannot check its key; empty where the server brought it along. */
    public String author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
