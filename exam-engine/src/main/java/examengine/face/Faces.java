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
}
