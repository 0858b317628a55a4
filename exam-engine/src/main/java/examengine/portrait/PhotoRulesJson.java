package examengine.portrait;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a file of photo rules is written. */
final class PhotoRulesJson {

    private PhotoRulesJson() {}

    static PhotoRules read(JsonObject json) {
        return new PhotoRules(
                json.getString("id"),
                json.getInt("version"),
                wording(json.getJsonObject("title")),
                wording(json.getJsonObject("lookFor")),
                formats(json),
                json.getInt("mostBytes"),
                size(json.getJsonObject("size")),
                BackgroundColour.valueOf(json.getString("background")),
                json.getBoolean("colour"),
                face(json.getJsonObject("face")),
                sources(json));
    }

    private static Wording wording(JsonObject json) {
        return new Wording(json.getString("zh"), json.getString("en"));
    }

    private static Set<FileKind> formats(JsonObject json) {
        Set<FileKind> formats = EnumSet.noneOf(FileKind.class);
        json.getJsonArray("formats")
                .getValuesAs(JsonString.class)
                .forEach(name -> formats.add(FileKind.valueOf(name.getString())));
        return formats;
    }

    private static SizeRules size(JsonObject json) {
        JsonObject print = json.getJsonObject("print");
        return new SizeRules(
                pixels(json.getJsonArray("exact")),
                pixels(json.getJsonArray("least")),
                pixels(json.getJsonArray("most")),
                print == null ? null : print(print));
    }

    private static SizeRules.Pixels pixels(JsonArray sides) {
        return sides == null ? null : new SizeRules.Pixels(sides.getInt(0), sides.getInt(1));
    }

    private static SizeRules.Print print(JsonObject json) {
        return new SizeRules.Print(
                json.getInt("width"), json.getInt("height"), json.getInt("density"), json.getInt("tolerance"));
    }

    private static FaceRules face(JsonObject json) {
        return new FaceRules(
                json.getInt("leastPixels"),
                json.getInt("headLeast"),
                json.getInt("headMost"),
                json.getInt("offCentre"),
                json.getInt("refusedBelow"),
                json.getInt("warnedBelow"),
                json.getInt("darkest"),
                json.getInt("brightest"),
                json.getInt("turned"));
    }

    private static List<PhotoRules.Source> sources(JsonObject json) {
        JsonObject sources = json.getJsonObject("sources");
        return sources.keySet().stream()
                .map(rule -> new PhotoRules.Source(rule, sources.getString(rule)))
                .toList();
    }
}
