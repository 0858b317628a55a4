package examengine.scoring;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a scoring rule as its text. */
@Converter
public class ScoringRuleColumn implements AttributeConverter<ScoringRule, String> {

    @Override
    public String convertToDatabaseColumn(ScoringRule rule) {
        return rule == null ? null : rule.written();
    }

    @Override
    public ScoringRule convertToEntityAttribute(String column) {
        return column == null ? null : ScoringRule.read(column);
    }
}
