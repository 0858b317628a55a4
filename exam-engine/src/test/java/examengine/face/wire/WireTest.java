package examengine.face.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.face.Challenge;
import examengine.face.Comparison;
import examengine.face.FaceSeen;
import examengine.face.Liveness;
import examengine.face.Look;
import examengine.face.Measured;
import examengine.face.Models;
import examengine.face.NotCompared;
import examengine.face.Readiness;
import examengine.face.Thresholds;
import examengine.face.Turn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WireTest {

    private static final byte[] PICTURE = {1, 2, 3};
    private static final Models MODELS = new Models("a1", "b2");

    @Test
    void requests_arrive_as_they_were_sent() throws IOException {
        Request request = Request.of(
                Request.bytes(new Request.Watching(new Challenge(List.of(Turn.RIGHT, Turn.LEFT)), List.of(PICTURE))));

        Request.Watching watching = (Request.Watching) request;
        assertThat(watching.challenge().turns()).containsExactly(Turn.RIGHT, Turn.LEFT);
        assertThat(watching.frames()).containsExactly(PICTURE);
    }

    @Test
    void a_comparison_carries_portrait_and_frames() throws IOException {
        Request.Comparing comparing = (Request.Comparing)
                Request.of(Request.bytes(new Request.Comparing(PICTURE, List.of(new byte[0], PICTURE))));

        assertThat(comparing.portrait()).isEqualTo(PICTURE);
        assertThat(comparing.frames()).containsExactly(new byte[0], PICTURE);
    }

    @Test
    void answers_arrive_as_they_were_sent() throws IOException {
        Look look = new Look(320, 240, List.of(new FaceSeen(new FaceSeen.Box(1, 2, 3, 4), 0.9, -0.1, 50, 120)));
        Measured measured = new Measured(0.5, 3, new Thresholds(0.42, 0.28), MODELS);
        List<Answer> answers = List.of(
                new Answer.Looked(look),
                new Answer.Compared(Comparison.of(measured)),
                new Answer.Greeting(Readiness.with(MODELS)),
                new Answer.Greeting(new Readiness(null, "face-off", Map.of("file", "x.onnx"))));

        for (Answer answer : answers) {
            assertThat(Answer.of(Answer.bytes(answer))).isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_arrives(NotCompared why) throws IOException {
        Answer answer = new Answer.Compared(Comparison.none(why));

        assertThat(Answer.of(Answer.bytes(answer))).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource
    void every_verdict_arrives(Liveness verdict) throws IOException {
        Answer answer = new Answer.Watched(verdict);

        assertThat(Answer.of(Answer.bytes(answer))).isEqualTo(answer);
    }

    @Test
    void a_word_printed_in_between_is_no_frame() {
        byte[] printed = "[ WARN:0] native code says".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> frames(printed).receive())
                .isInstanceOf(IOException.class)
                .hasMessage("not a frame");
    }

    @Test
    void a_frame_that_ends_early_is_noticed() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new Frames(new ByteArrayInputStream(new byte[0]), sent).send(PICTURE);

        byte[] cut = Arrays.copyOf(sent.toByteArray(), sent.size() - 1);
        assertThatThrownBy(() -> frames(cut).receive()).isInstanceOf(EOFException.class);
    }

    @Test
    void a_request_that_announces_more_than_it_has_is_refused() {
        assertThatThrownBy(() -> Request.of(new byte[] {'L', 0x7F, 0, 0, 0, 1})).isInstanceOf(IOException.class);
    }

    private static Frames frames(byte[] content) {
        return new Frames(new ByteArrayInputStream(content), new ByteArrayOutputStream());
    }
}
