package examengine.authoring;

import examengine.item.ItemType;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Keeps the items found in a file as JSON: {@code [{"code", "type", "stem", "place"}]}. */
@Converter
public class FoundItemsColumn implements AttributeConverter<List<FoundItem>, String> {

    @Override
    public String convertToDatabaseColumn(List<FoundItem> items) {
        var array = PlaceJson.BUILDERS.createArrayBuilder();
        for (FoundItem item : items) {
            array.add(PlaceJson.BUILDERS
                    .createObjectBuilder()
                    .add("code", item.code())
                    .add("type", item.type().name())
                    .add("stem", item.stem())
                    .add("place", PlaceJson.write(item.place())));
        }
        return array.build().toString();
    }

    @Override
    public List<FoundItem> convertToEntityAttribute(String column) {
        try (var reader = PlaceJson.READERS.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(FoundItemsColumn::item)
                    .toList();
        }
    }

    private static FoundItem item(JsonObject json) {
        return new FoundItem(
                json.getString("code"),
                ItemType.valueOf(json.getString("type")),
                json.getString("stem"),
                PlaceJson.read(json.getJsonObject("place")));
    }
}
