package examengine.item;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Keeps the choices of a revision as a JSON array of strings, in the order of their labels. */
@Converter
public class ChoicesColumn implements AttributeConverter<List<String>, String> {

    /** Looked up once, as the next: the static methods of {@link Json} search for a provider at every call. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    @Override
    public String convertToDatabaseColumn(List<String> choices) {
        return BUILDERS.createArrayBuilder(choices).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        try (var reader = READERS.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
