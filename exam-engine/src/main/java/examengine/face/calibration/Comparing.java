package examengine.face.calibration;

import examengine.face.FaceSeen;
import examengine.face.Gate;
import examengine.face.opencv.Embedding;
import examengine.face.opencv.Seeing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Everybody's portrait with everybody's pictures; each picture is looked at once. */
final class Comparing {

    private static final int SEVERAL = 3;

    private final Seeing seeing;
    private final List<Embedding> portraits = new ArrayList<>();
    private final List<List<Embedding>> probes = new ArrayList<>();
    private int unusable;

    Comparing(Seeing seeing) {
        this.seeing = seeing;
    }

    void add(Person person) throws IOException {
        Optional<Embedding> portrait = embed(person.portrait(), face -> Gate.lets(face, Gate.PORTRAIT_WIDTH));
        if (portrait.isPresent()) {
            List<Embedding> others = new ArrayList<>();
            for (Path probe : person.probes()) {
                embed(probe, face -> Gate.lets(face, Gate.FRAME_WIDTH)).ifPresent(others::add);
            }
            portraits.add(portrait.get());
            probes.add(others);
        }
    }

    private Optional<Embedding> embed(Path picture, Predicate<FaceSeen> isGoodEnough) throws IOException {
        Optional<Embedding> embedding = seeing.embed(Files.readAllBytes(picture), isGoodEnough);
        if (embedding.isEmpty()) {
            unusable++;
        }
        return embedding;
    }

    int people() {
        return portraits.size();
    }

    /** Pictures that were left out, as a comparison in an exam would leave them out. */
    int unusable() {
        return unusable;
    }

    Scores one() {
        return scores(1);
    }

    /** Of the means of three pictures each. */
    Scores several() {
        return scores(SEVERAL);
    }

    private Scores scores(int pictures) {
        DoubleStream.Builder genuine = DoubleStream.builder();
        DoubleStream.Builder impostor = DoubleStream.builder();
        for (int i = 0; i < portraits.size(); i++) {
            for (int j = 0; j < probes.size(); j++) {
                DoubleStream.Builder kind = i == j ? genuine : impostor;
                means(portraits.get(i), probes.get(j), pictures).forEach(kind::add);
            }
        }
        return new Scores(genuine.build().toArray(), impostor.build().toArray());
    }

    private static DoubleStream means(Embedding portrait, List<Embedding> others, int pictures) {
        return IntStream.range(0, others.size() / pictures)
                .mapToDouble(group -> others.subList(group * pictures, (group + 1) * pictures).stream()
                        .mapToDouble(portrait::similarity)
                        .average()
                        .orElseThrow());
    }
}
