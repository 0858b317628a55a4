package examengine.face.worker;

import examengine.face.Performance;
import examengine.face.opencv.Embedding;
import java.util.List;
import java.util.Optional;

/**
 * Whether the frames that speak for a living face all show one person. The measure is the first of them, which is the one
 * that is kept: so neither a photo of somebody held before the camera first nor a change of faces later goes unseen.
 *
 * @param alike from which similarity on two faces that look ahead are one person's
 */
record OnePerson(double alike) {

    /**
     * @param ahead the faces that look ahead, at least one; empty where a frame shows none
     * @param turned those that are turned, likewise
     */
    boolean isIn(List<Optional<Embedding>> ahead, List<Optional<Embedding>> turned) {
        Optional<Embedding> first = ahead.get(0);
        return first.isPresent()
                && ahead.stream().allMatch(face -> isLike(first.get(), face, alike))
                && turned.stream().allMatch(face -> isLike(first.get(), face, Performance.LEAST_LIKENESS));
    }

    private static boolean isLike(Embedding first, Optional<Embedding> other, double least) {
        return other.isPresent() && first.similarity(other.get()) >= least;
    }
}
