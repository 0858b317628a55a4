package examengine.face.opencv;

import examengine.face.FaceSeen;
import examengine.face.Gate;
import examengine.face.Look;
import examengine.face.model.FoundModels;
import examengine.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opencv.core.CvException;
import org.opencv.core.Mat;

/** Both networks, at work on one picture at a time. For one thread. */
public final class Seeing {

    private static final Look NOTHING = new Look(0, 0, List.of());

    private final Detector detector;
    private final Embedder embedder;

    /** @throws Refusal {@code face-model-unreadable} if OpenCV cannot make a network of one of the files */
    public Seeing(FoundModels models) {
        try {
            detector = new Detector(models.detector());
            embedder = new Embedder(models.embedder(), models.known().recipe());
        } catch (CvException damaged) {
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "face-model-unreadable")
                    .with("folder", String.valueOf(models.detector().getParent()));
        }
    }

    public Look look(byte[] file) {
        return withPicture(file, picture -> look(picture, detector.detect(picture.pixels())))
                .orElse(NOTHING);
    }

    /** The embedding of the one face in a picture; empty where nobody, several people or no good face is to be seen. */
    public Optional<Embedding> embed(byte[] file, Predicate<FaceSeen> isGoodEnough) {
        return withPicture(file, picture -> embed(picture, isGoodEnough)).flatMap(Function.identity());
    }

    private Optional<Embedding> embed(Picture picture, Predicate<FaceSeen> isGoodEnough) {
        List<Detected> detected = detector.detect(picture.pixels());
        Look look = look(picture, detected);
        List<FaceSeen> people = Gate.peopleIn(look);
        if (people.size() != 1 || !isGoodEnough.test(people.get(0))) {
            return Optional.empty();
        }
        Detected face = detected.get(look.faces().indexOf(people.get(0)));
        return Optional.of(withAligned(picture, face, embedder::embed));
    }

    private static Look look(Picture picture, List<Detected> detected) {
        List<FaceSeen> faces = detected.stream()
                .map(face -> seen(picture, face, withAligned(picture, face, Appearance::of)))
                .toList();
        return new Look(picture.width(), picture.height(), faces);
    }

    private static FaceSeen seen(Picture picture, Detected face, Appearance appearance) {
        return new FaceSeen(
                face.box().times(picture.step()),
                face.score(),
                face.landmarks().yaw(),
                appearance.sharpness(),
                appearance.brightness());
    }

    private static <T> Optional<T> withPicture(byte[] file, Function<Picture, T> use) {
        return Picture.of(file).map(picture -> {
            try {
                return use.apply(picture);
            } finally {
                picture.pixels().release();
            }
        });
    }

    private static <T> T withAligned(Picture picture, Detected face, Function<Mat, T> use) {
        Mat aligned = Aligning.align(picture.pixels(), face.landmarks());
        try {
            return use.apply(aligned);
        } finally {
            aligned.release();
        }
    }
}
