package examengine.authoring;

import examengine.exchange.Problem;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Keeps the problems of a file as JSON: {@code [{"severity", "place", "code", "found"}]}. */
@Converter
public class ImportProblemsColumn implements AttributeConverter<List<Problem>, String> {

    @Override
    public String convertToDatabaseColumn(List<Problem> problems) {
        var array = PlaceJson.BUILDERS.createArrayBuilder();
        for (Problem problem : problems) {
            array.add(PlaceJson.BUILDERS
                    .createObjectBuilder()
                    .add("severity", problem.severity().name())
                    .add("place", PlaceJson.write(problem.place()))
                    .add("code", problem.code())
                    .add("found", problem.found()));
        }
        return array.build().toString();
    }

    @Override
    public List<Problem> convertToEntityAttribute(String column) {
        try (var reader = PlaceJson.READERS.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(ImportProblemsColumn::problem)
                    .toList();
        }
    }

    private static Problem problem(JsonObject json) {
        return new Problem(
                Problem.Severity.valueOf(json.getString("severity")),
                PlaceJson.read(json.getJsonObject("place")),
                json.getString("code"),
                json.getString("found"));
    }
}
