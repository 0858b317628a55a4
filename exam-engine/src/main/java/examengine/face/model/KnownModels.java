package examengine.face.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import examengine.face.Thresholds;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of models: the resource {@code known-models.json}, and over it the operator's {@code thresholds.json}.
 * Both are objects with {@code detectors} and {@code embedders}, each by SHA-256.
 */
final class KnownModels {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> latestFirst = new ArrayList<>();

    private KnownModels(JsonNode... latestFirst) {
        this.latestFirst.addAll(List.of(latestFirst));
    }

    static KnownModels shipped() {
        try (InputStream in = KnownModels.class.getResourceAsStream("known-models.json")) {
            return new KnownModels(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same with an operator's file over it.
     *
     * @throws IOException if it is no JSON object
     */
    KnownModels under(Path file) throws IOException {
        JsonNode own = JSON.readTree(Files.readString(file));
        if (own == null || !own.isObject()) {
            throw new IOException("not an object: " + file);
        }
        return new KnownModels(own, latestFirst.get(0));
    }

    boolean isDetector(String digest) {
        return latestFirst.stream().anyMatch(known -> known.path("detectors").has(digest));
    }

    boolean isEmbedder(String digest) {
        return latestFirst.stream().anyMatch(known -> known.path("embedders").has(digest));
    }

    /** Whether a model is usually kept under this name. */
    boolean isNameOfModel(String file) {
        return latestFirst.stream()
                .anyMatch(known -> known.findValuesAsText("file").contains(file));
    }

    /** @throws IllegalArgumentException if what is written about it makes no sense */
    KnownEmbedder embedder(String digest) {
        String name = first(digest, "name").map(JsonNode::asText).orElse(digest);
        JsonNode input = first(digest, "input")
                .orElseThrow(() -> new IllegalArgumentException("no input is written for " + digest));
        return new KnownEmbedder(name, recipe(input), bands(digest));
    }

    private Optional<Bands> bands(String digest) {
        Optional<JsonNode> one = first(digest, "one");
        Optional<JsonNode> several = first(digest, "several").or(() -> one);
        return one.map(single -> new Bands(thresholds(single), thresholds(several.orElseThrow())));
    }

    private Optional<JsonNode> first(String digest, String field) {
        return latestFirst.stream()
                .map(known -> known.path("embedders").path(digest).path(field))
                .filter(node -> !node.isMissingNode())
                .findFirst();
    }

    private static Recipe recipe(JsonNode input) {
        return new Recipe(
                input.path("order").asText(),
                input.path("scale").asDouble(),
                numbers(input.path("mean")),
                numbers(input.path("deviation")));
    }

    private static List<Double> numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.asDouble()));
        return numbers;
    }

    private static Thresholds thresholds(JsonNode node) {
        return new Thresholds(
                node.path("match").asDouble(Double.NaN), node.path("review").asDouble(Double.NaN));
    }
}
