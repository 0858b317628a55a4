package examengine.face.worker;

import examengine.face.Challenge;
import examengine.face.Comparison;
import examengine.face.Gate;
import examengine.face.Liveness;
import examengine.face.Measured;
import examengine.face.NotCompared;
import examengine.face.Performance;
import examengine.face.model.FoundModels;
import examengine.face.opencv.Embedding;
import examengine.face.opencv.Seeing;
import examengine.face.wire.Answer;
import examengine.face.wire.Request;
import java.util.List;
import java.util.Optional;

/** Answers one request after the other. */
final class Answering {

    private final FoundModels models;
    private final Seeing seeing;

    Answering(FoundModels models, Seeing seeing) {
        this.models = models;
        this.seeing = seeing;
    }

    Answer answer(Request request) {
        if (request instanceof Request.Comparing comparing) {
            return new Answer.Compared(compare(comparing.portrait(), comparing.frames()));
        }
        if (request instanceof Request.Watching watching) {
            return new Answer.Watched(watch(watching.challenge(), watching.frames()));
        }
        return new Answer.Looked(seeing.look(((Request.Looking) request).picture()));
    }

    private Comparison compare(byte[] portrait, List<byte[]> frames) {
        Optional<Embedding> enrolled = seeing.embed(portrait, face -> Gate.lets(face, Gate.PORTRAIT_WIDTH));
        if (enrolled.isEmpty()) {
            return Comparison.none(NotCompared.NO_FACE_IN_PORTRAIT);
        }
        double[] similarities = frames.stream()
                .flatMap(frame -> seeing.embed(frame, face -> Gate.lets(face, Gate.FRAME_WIDTH)).stream())
                .mapToDouble(enrolled.get()::similarity)
                .toArray();
        return similarities.length == 0 ? Comparison.none(NotCompared.NO_FACE_IN_FRAMES) : measured(similarities);
    }

    private Comparison measured(double... similarities) {
        double sum = 0;
        for (double similarity : similarities) {
            sum += similarity;
        }
        int frames = similarities.length;
        return Comparison.of(new Measured(
                sum / frames, frames, models.known().bands().orElseThrow().forFrames(frames), models.digests()));
    }

    private Liveness watch(Challenge challenge, List<byte[]> frames) {
        Performance performance =
                challenge.judge(frames.stream().map(seeing::look).toList());
        if (performance.verdict() != Liveness.SHOWN) {
            return performance.verdict();
        }
        List<Optional<Embedding>> ahead = facesIn(frames.subList(0, Challenge.AHEAD));
        List<Optional<Embedding>> turned =
                facesIn(performance.turned().stream().map(frames::get).toList());
        double alike = models.known().bands().orElseThrow().forFrames(1).match();
        return new OnePerson(alike).isIn(ahead, turned) ? Liveness.SHOWN : Liveness.ANOTHER_FACE;
    }

    private List<Optional<Embedding>> facesIn(List<byte[]> frames) {
        return frames.stream().map(frame -> seeing.embed(frame, face -> true)).toList();
    }
}
