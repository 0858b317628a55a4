package examengine.authoring.http;

import examengine.item.RuleReference;
import jakarta.annotation.Nullable;
import java.time.LocalDate;

/** @param lastDay such as {@code 2027-06-30}; null while nobody has announced one */
public record RuleView(String standard, String edition, String clause, @Nullable String lastDay) {

    static RuleView of(RuleReference rule) {
        String lastDay = rule.lastDay().map(LocalDate::toString).orElse(null);
        return new RuleView(rule.standard(), rule.edition(), rule.clause(), lastDay);
    }
}
