package examengine.face;

/**
 * A face in a picture.
 *
 * @param box in pixels of the picture
 * @param score how sure the detector is, from 0 to 1
 * @param yaw distance of the nose tip from the axis between eyes and mouth, over the axis' length; negative: the nose points
 *     to the left edge of the picture
 * @param sharpness variance of the Laplacian over the aligned face; below 15 blurred, below 30 doubtful
 * @param brightness mean grey of the aligned face, from 0 (black) to 255 (white)
 */
public record FaceSeen(Box box, double score, double yaw, double sharpness, double brightness) {

    /** A rectangle; (0, 0) is the upper left corner of the picture. */
    public record Box(double x, double y, double width, double height) {

        public double area() {
            return width * height;
        }

        public Box times(double factor) {
            return new Box(factor * x, factor * y, factor * width, factor * height);
        }
    }
}
