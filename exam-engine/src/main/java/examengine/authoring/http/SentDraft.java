package examengine.authoring.http;

import examengine.item.AnswerKey;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.RuleReference;
import examengine.kernel.Refusal;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An item as an author's page sends it. Here only its shape is looked at; {@link ItemDraft} knows the rules.
 *
 * @param choices in the order of their labels; may be empty for true/false
 * @param version of the item as the author saw it; null for a new one
 */
public record SentDraft(
        @NotNull String code,
        @Nullable String area,
        @Nullable @Size(max = MOST) List<@NotNull String> tags,
        @Nullable @Size(max = MOST) List<@NotNull String> enemies,
        @NotNull ItemType type,
        @NotNull Difficulty difficulty,
        @NotNull Markup markup,
        @NotNull String stem,
        @NotNull @Size(max = MOST) List<@NotNull String> choices,
        @Nullable Boolean keepOrder,
        @NotNull @Size(max = MOST) List<@NotNull String> key,
        @Nullable String explanation,
        @Nullable @Valid Rule rule,
        @Nullable Integer version) {

    /** The largest body: every text full, three bytes a character. */
    static final int LARGEST = 1_000_000;

    /** More than any list may have; how many it may have is said by the item's own rules. */
    private static final int MOST = 100;

    /** @param lastDay such as {@code 2027-06-30}; null while nobody has announced one */
    public record Rule(
            @Nullable String standard, @Nullable String edition, @Nullable String clause, @Nullable String lastDay) {
        RuleReference reference() {
            return new RuleReference(
                    text(standard).strip(), text(edition).strip(), text(clause).strip(), day());
        }

        private Optional<LocalDate> day() {
            try {
                return Optional.ofNullable(lastDay)
                        .filter(day -> !day.isBlank())
                        .map(LocalDate::parse);
            } catch (DateTimeException unreadable) {
                throw missing("lastDay");
            }
        }
    }

    /** @throws Refusal with the code of the first rule broken */
    ItemDraft draft() {
        return new ItemDraft(
                code,
                text(area),
                list(tags),
                list(enemies),
                type,
                difficulty,
                content(),
                AnswerKey.of(key),
                rule == null ? RuleReference.NONE : rule.reference());
    }

    /** @throws Refusal {@code invalid-field} without a version */
    int seen() {
        if (version == null) {
            throw missing("version");
        }
        return version;
    }

    private Content content() {
        boolean implied = type == ItemType.TRUE_FALSE && choices.isEmpty();
        return new Content(
                markup,
                stem,
                implied ? ItemDraft.TRUE_FALSE_CHOICES : choices,
                Boolean.TRUE.equals(keepOrder),
                text(explanation));
    }

    private static Refusal missing(String field) {
        return Refusal.malformed("invalid-field").with("fields", List.of(field)).with("named", field);
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    private static List<String> list(List<String> given) {
        return given == null ? List.of() : given;
    }
}
