package examengine.item;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
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

    private String stem;

    @Convert(converter = ChoicesColumn.class)
    private List<String> choices;

    @Column(name = "answer_key")
    private String answerKey;

    private String explanation;

    @Column(name = "rule_standard")
    private String ruleStandard;

    @Column(name = "rule_edition")
    private String ruleEdition;

    @Column(name = "rule_clause")
    private String ruleClause;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ItemRevision() {}

    ItemRevision(String itemId, int number, ItemDraft draft, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.itemId = itemId;
        this.number = number;
        this.type = draft.type();
        this.difficulty = draft.difficulty();
        this.stem = draft.stem();
        this.choices = draft.choices();
        this.answerKey = draft.key().letters();
        this.explanation = draft.explanation();
        this.ruleStandard = draft.rule().standard();
        this.ruleEdition = draft.rule().edition();
        this.ruleClause = draft.rule().clause();
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

    public String explanation() {
        return explanation;
    }

    public RuleReference rule() {
        return new RuleReference(ruleStandard, ruleEdition, ruleClause);
    }
}
