package examengine.face;

import java.util.List;

/**
 * What the detector saw in one picture. One that cannot be read shows nothing and has no size.
 *
 * @param width of the picture in pixels
 * @param height likewise
 * @param faces the largest first; empty when there is none
 */
public record Look(int width, int height, List<FaceSeen> faces) {

    public Look {
        faces = List.copyOf(faces);
    }
}
