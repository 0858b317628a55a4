package examengine.browser;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.ToNumberPolicy;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The file in which a page hands out what was never acknowledged. */
final class UnsentFile {

    private final String name;
    private final JsonObject content;

    UnsentFile(Download download) {
        try {
            name = download.suggestedFilename();
            content = JsonParser.parseString(Files.readString(download.path())).getAsJsonObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        return name;
    }

    /** As a proctor's console sends it: whole numbers stay whole. */
    @SuppressWarnings("unchecked")
    Map<String, Object> content() {
        return new GsonBuilder()
                .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
                .create()
                .fromJson(content, Map.class);
    }

    /** Such as {@code 3:AC}, in the order of the file. */
    List<String> answers() {
        return objects()
                .map(answer -> answer.get("position") + ":" + choices(answer))
                .toList();
    }

    String mac() {
        return content.get("mac").getAsString();
    }

    /** What the authenticator should be under the key of the page, reckoned by the contract. */
    String macUnder(String key) {
        List<String> lines = new ArrayList<>();
        for (String head : List.of("format", "sitting", "lease", "exportedAt")) {
            lines.add(content.get(head).getAsString());
        }
        objects().map(UnsentFile::line).forEach(lines::add);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(key), "HmacSHA256"));
            byte[] tag = mac.doFinal(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Stream<JsonObject> objects() {
        return StreamSupport.stream(content.getAsJsonArray("answers").spliterator(), false)
                .map(answer -> answer.getAsJsonObject());
    }

    private static String line(JsonObject answer) {
        return String.join(
                "|",
                answer.get("position").getAsString(),
                answer.get("revision").getAsString(),
                choices(answer),
                answer.get("typedAt").getAsString());
    }

    private static String choices(JsonObject answer) {
        StringBuilder letters = new StringBuilder();
        answer.getAsJsonArray("choices").forEach(choice -> letters.append(choice.getAsString()));
        return letters.toString();
    }
}
