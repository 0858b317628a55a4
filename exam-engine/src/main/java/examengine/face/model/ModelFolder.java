package examengine.face.model;

import examengine.face.Models;
import examengine.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder an operator names: {@code *.onnx} files and perhaps {@code thresholds.json}. A file that bears a known
 * model's name and is not that model stops everything: somebody changed it, or it arrived in pieces.
 */
public final class ModelFolder {

    private static final String THRESHOLDS = "thresholds.json";

    private final Path folder;

    public ModelFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A detector, an embedder and its bands.
     *
     * @throws Refusal {@code face-thresholds-missing} besides those of {@link #toCalibrate}
     */
    public FoundModels toCompare() {
        FoundModels found = toCalibrate();
        if (found.known().bands().isEmpty()) {
            throw refusal("face-thresholds-missing").with("model", found.known().name());
        }
        return found;
    }

    /**
     * A detector and an embedder; its bands may be missing still.
     *
     * @throws Refusal {@code face-folder-missing}, {@code face-thresholds-unreadable}, {@code face-model-altered},
     *     {@code face-detector-missing}, {@code face-embedder-missing} or {@code face-model-unknown}
     */
    public FoundModels toCalibrate() {
        List<ModelFile> files = files();
        KnownModels known = known();
        demandUnaltered(files, known);
        ModelFile detector = first(files, known::isDetector).orElseThrow(() -> refusal("face-detector-missing"));
        ModelFile embedder = first(files, known::isEmbedder).orElseThrow(() -> noEmbedder(files, detector));
        return new FoundModels(
                detector.path(),
                embedder.path(),
                new Models(detector.digest(), embedder.digest()),
                about(embedder, known));
    }

    private List<ModelFile> files() {
        List<ModelFile> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path path : found.sorted().toList()) {
                if (path.toString().endsWith(".onnx")) {
                    files.add(ModelFile.of(path));
                }
            }
        } catch (IOException unreadable) {
            throw refusal("face-folder-missing");
        }
        return files;
    }

    private KnownModels known() {
        Path own = folder.resolve(THRESHOLDS);
        try {
            return Files.exists(own) ? KnownModels.shipped().under(own) : KnownModels.shipped();
        } catch (IOException unreadable) {
            throw refusal("face-thresholds-unreadable");
        }
    }

    private KnownEmbedder about(ModelFile embedder, KnownModels known) {
        try {
            return known.embedder(embedder.digest());
        } catch (IllegalArgumentException nonsense) {
            throw refusal("face-thresholds-unreadable");
        }
    }

    private void demandUnaltered(List<ModelFile> files, KnownModels known) {
        for (ModelFile file : files) {
            boolean isKnown = known.isDetector(file.digest()) || known.isEmbedder(file.digest());
            if (!isKnown && known.isNameOfModel(file.name())) {
                throw refusal("face-model-altered").with("file", file.name()).with("digest", file.digest());
            }
        }
    }

    private Refusal noEmbedder(List<ModelFile> files, ModelFile detector) {
        return files.stream()
                .filter(file -> file != detector)
                .findFirst()
                .map(other ->
                        refusal("face-model-unknown").with("file", other.name()).with("digest", other.digest()))
                .orElseGet(() -> refusal("face-embedder-missing"));
    }

    private static Optional<ModelFile> first(List<ModelFile> files, Predicate<String> wanted) {
        return files.stream().filter(file -> wanted.test(file.digest())).findFirst();
    }

    private Refusal refusal(String code) {
        return new Refusal(Refusal.Kind.UNAVAILABLE, code).with("folder", folder.toString());
    }
}
