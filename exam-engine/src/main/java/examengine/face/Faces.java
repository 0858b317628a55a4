package examengine.face;

import java.util.List;
import java.util.Optional;

/**
 * Looks at pictures of faces and compares them.
 *
 * <p>Threading: any thread; a call blocks until there is an answer, for as long as the configuration allows. Nothing is
 * thrown for a picture, a model or a process at fault: the answer says what could not be done.
 */
public interface Faces {

    /** Frames that one challenge may take. */
    int MOST_FRAMES = 60;

    Readiness readiness();

    /**
     * Compares the face of a portrait with that of some frames.
     *
     * @param portrait JPEG, upright
     * @param frames one to eight JPEGs of the same moment, upright
     */
    Comparison compare(byte[] portrait, List<byte[]> frames);

    /** What is to be seen in a picture (JPEG, upright); empty where this node cannot tell now. */
    Optional<Look> look(byte[] picture);

    /**
     * Whether frames show one living face that turns as it was asked to.
     *
     * @param frames at most {@link #MOST_FRAMES} JPEGs in the order they were taken, upright and not mirrored
     */
    Liveness watch(Challenge challenge, List<byte[]> frames);
}
