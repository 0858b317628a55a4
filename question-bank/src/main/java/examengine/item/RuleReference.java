package examengine.item;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The rule in force that an item's key rests on, such as {@code JGJ 80}, {@code 2016}, {@code 4.1.1}. An item whose
 * rule is replaced by a newer edition has to be reviewed, so the parts are kept apart.
 *
 * @param standard the standard's number or the law's name, without year; empty where unknown
 * @param edition the year, amendment or decree number; empty where unknown
 * @param clause the clause, section or article; empty where unknown
 * @param lastDay the last day on which the rule is in force, after which no paper takes the item; empty while nobody
 *     has announced one
 */
public record RuleReference(String standard, String edition, String clause, Optional<LocalDate> lastDay) {

    /** For items that name no rule. */
    public static final RuleReference NONE = new RuleReference("", "", "");

    public RuleReference {
        standard = standard.strip();
        edition = edition.strip();
        clause = clause.strip();
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /** A rule that goes on being in force. */
    public RuleReference(String standard, String edition, String clause) {
        this(standard, edition, clause, Optional.empty());
    }

    /** Whether the rule is no longer in force on a day. */
    public boolean isExpired(LocalDate day) {
        return lastDay.filter(day::isAfter).isPresent();
    }
}
