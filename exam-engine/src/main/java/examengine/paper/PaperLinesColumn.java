package examengine.paper;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps the lines of a paper as text: one line each, fields apart by {@code |}. */
@Converter
public class PaperLinesColumn implements AttributeConverter<List<PaperLine>, String> {

    @Override
    public String convertToDatabaseColumn(List<PaperLine> lines) {
        return lines.stream().map(PaperLine::written).collect(Collectors.joining("\n"));
    }

    @Override
    public List<PaperLine> convertToEntityAttribute(String column) {
        return column.lines().map(PaperLine::read).toList();
    }
}
