package examengine.face.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.face.SharedFaces;
import examengine.face.Thresholds;
import examengine.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {

    private static final String DETECTOR = "face_detection_yunet_2023mar.onnx";
    private static final String EMBEDDER = "mobilefacenet_foamliu.onnx";
    private static final String DIGEST = "b7120c095d60094f28a4a54ba6a8bf51b297a6273fb40ef6350dfec1f63d9507";

    @TempDir
    Path folder;

    @Test
    void models_are_found_under_any_name() throws IOException {
        copy(DETECTOR, "a.onnx");
        copy(EMBEDDER, "b.onnx");

        FoundModels found = new ModelFolder(folder).toCompare();

        assertThat(found.detector()).hasFileName("a.onnx");
        assertThat(found.digests().embedder()).isEqualTo(DIGEST);
        assertThat(found.known().name()).isEqualTo("MobileFaceNet (foamliu)");
    }

    @Test
    void an_operators_thresholds_go_before_the_shipped_ones() throws IOException {
        copyBoth();
        thresholds("{\"embedders\": {\"" + DIGEST + "\": {\"one\": {\"match\": 0.5, \"review\": 0.3}}}}");

        Bands bands = new ModelFolder(folder).toCompare().known().bands().orElseThrow();

        assertThat(bands.forFrames(2)).isEqualTo(new Thresholds(0.5, 0.3));
    }

    @Test
    void three_frames_have_thresholds_of_their_own() throws IOException {
        copyBoth();

        Bands bands = new ModelFolder(folder).toCompare().known().bands().orElseThrow();

        assertThat(bands.forFrames(2).review()).isEqualTo(0.25);
        assertThat(bands.forFrames(3).review()).isEqualTo(0.28);
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(refused(folder.resolve("nowhere")).code()).isEqualTo("face-folder-missing");
    }

    @Test
    void an_empty_folder_lacks_the_detector_first() {
        assertThat(refused(folder).code()).isEqualTo("face-detector-missing");
    }

    @Test
    void a_model_nobody_knows_is_named_with_its_digest() throws IOException {
        copy(DETECTOR, DETECTOR);
        Files.write(folder.resolve("other.onnx"), new byte[] {1});

        Refusal refusal = refused(folder);

        assertThat(refusal.code()).isEqualTo("face-model-unknown");
        assertThat(refusal.facts()).containsEntry("file", "other.onnx").containsKey("digest");
    }

    @Test
    void a_truncated_model_is_altered() throws IOException {
        copy(EMBEDDER, EMBEDDER);
        Files.write(folder.resolve(DETECTOR), new byte[] {8, 7});

        assertThat(refused(folder).facts()).containsEntry("file", DETECTOR);
    }

    @Test
    void thresholds_that_make_no_sense_are_refused() throws IOException {
        copyBoth();
        thresholds("{\"embedders\": {\"" + DIGEST + "\": {\"one\": {\"match\": 0.2, \"review\": 0.3}}}}");

        assertThat(refused(folder).code()).isEqualTo("face-thresholds-unreadable");
    }

    @Test
    void thresholds_that_are_no_json_are_refused() throws IOException {
        copyBoth();
        thresholds("match=0.4");

        assertThat(refused(folder).code()).isEqualTo("face-thresholds-unreadable");
    }

    @Test
    void a_model_without_thresholds_may_be_calibrated_and_not_used() throws IOException {
        copy(DETECTOR, DETECTOR);
        Files.write(folder.resolve("own.onnx"), new byte[100]);
        thresholds("{\"embedders\": {\"cd00e292c5970d3c5e2f0ffa5171e555bc46bfc4faddfb4a418b6840b86e79a3\":"
                + " {\"input\": {\"order\": \"BGR\", \"scale\": 1, \"mean\": [0, 0, 0], \"deviation\": [1, 1, 1]}}}}");

        assertThat(new ModelFolder(folder).toCalibrate().known().bands()).isEmpty();
        assertThat(refused(folder).code()).isEqualTo("face-thresholds-missing");
    }

    @Test
    void an_input_that_cannot_be_followed_is_no_recipe() {
        assertThatThrownBy(() -> new Recipe("GRB", 1, List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Refusal refused(Path folder) {
        try {
            new ModelFolder(folder).toCompare();
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("not refused");
    }

    private void copyBoth() throws IOException {
        copy(DETECTOR, DETECTOR);
        copy(EMBEDDER, EMBEDDER);
    }

    private void copy(String model, String name) throws IOException {
        Files.copy(SharedFaces.models().resolve(model), folder.resolve(name));
    }

    private void thresholds(String json) throws IOException {
        Files.writeString(folder.resolve("thresholds.json"), json);
    }
}
