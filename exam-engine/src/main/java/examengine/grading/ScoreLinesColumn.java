package examengine.grading;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the lines of a score sheet as text: one line each, fields apart by {@code |}. */
@Converter
public class ScoreLinesColumn implements AttributeConverter<List<ScoreLine>, String> {

    @Override
    public String convertToDatabaseColumn(List<ScoreLine> lines) {
        return lines.stream().map(ScoreLine::written).collect(Collectors.joining("\n"));
    }

    @Override
    public List<ScoreLine> convertToEntityAttribute(String column) {
        return column.lines().map(ScoreLine::read).toList();
    }
}
