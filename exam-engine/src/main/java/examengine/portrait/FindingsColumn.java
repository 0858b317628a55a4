package examengine.portrait;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps findings as JSON: {@code [{"code", "severity", "facts": {}, "areas": [[left, top, width, height]]}]}. */
@Converter
public class FindingsColumn implements AttributeConverter<List<Finding>, String> {

    /** Looked up once, as the next: the static methods of {@link Json} search for a provider at every call. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(List<Finding> findings) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        findings.forEach(finding -> array.add(written(finding)));
        return array.build().toString();
    }

    private static JsonObjectBuilder written(Finding finding) {
        JsonObjectBuilder facts = BUILDERS.createObjectBuilder();
        finding.facts().forEach(facts::add);
        JsonArrayBuilder areas = BUILDERS.createArrayBuilder();
        finding.areas()
                .forEach(area -> areas.add(BUILDERS.createArrayBuilder()
                        .add(area.left())
                        .add(area.top())
                        .add(area.width())
                        .add(area.height())));
        return BUILDERS.createObjectBuilder()
                .add("code", finding.code())
                .add("severity", finding.severity().name())
                .add("facts", facts)
                .add("areas", areas);
    }

    @Override
    public List<Finding> convertToEntityAttribute(String column) {
        try (var reader = READERS.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(FindingsColumn::read)
                    .toList();
        }
    }

    private static Finding read(JsonObject json) {
        Map<String, String> facts = new LinkedHashMap<>();
        JsonObject written = json.getJsonObject("facts");
        written.keySet().forEach(name -> facts.put(name, written.getString(name)));
        return new Finding(
                json.getString("code"),
                Finding.Severity.valueOf(json.getString("severity")),
                facts,
                json.getJsonArray("areas").getValuesAs(JsonArray.class).stream()
                        .map(area -> new Area(area.getInt(0), area.getInt(1), area.getInt(2), area.getInt(3)))
                        .toList());
    }
}
