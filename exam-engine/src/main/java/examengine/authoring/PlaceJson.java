package examengine.authoring;

import examengine.exchange.Place;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import java.util.Map;

/** How the columns of imports keep a place. */
final class PlaceJson {

    /** Looked up once, as the next: the static methods of {@link Json} search for a provider at every call. */
    static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private static final int LONGEST_FILE = 200;

    private PlaceJson() {}

    static JsonObjectBuilder write(Place place) {
        String file = place.file();
        return BUILDERS.createObjectBuilder()
                .add("file", file.length() <= LONGEST_FILE ? file : file.substring(file.length() - LONGEST_FILE))
                .add("unit", place.unit().name())
                .add("number", place.number())
                .add("item", place.item());
    }

    static Place read(JsonObject json) {
        return new Place(
                json.getString("file"),
                Place.Unit.valueOf(json.getString("unit")),
                json.getString("number"),
                json.getString("item"));
    }
}
