package examengine.face.opencv;

/**
 * Five points of a face, in pixels: the eye on the picture's left, the other eye, nose tip, the mouth's corner on the
 * picture's left, the other corner.
 *
 * @param points x and y in turn, ten numbers
 */
record Landmarks(double... points) {

    double x(int point) {
        return points[2 * point];
    }

    double y(int point) {
        return points[2 * point + 1];
    }

    Landmarks times(double factor) {
        double[] scaled = points.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return new Landmarks(scaled);
    }

    /** How far the nose tip is off the axis from between the eyes to between the mouth's corners, over its length. */
    double yaw() {
        double eyesX = (x(0) + x(1)) / 2;
        double eyesY = (y(0) + y(1)) / 2;
        double axisX = (x(3) + x(4)) / 2 - eyesX;
        double axisY = (y(3) + y(4)) / 2 - eyesY;
        double across = (x(2) - eyesX) * axisY - (y(2) - eyesY) * axisX;
        return across / (axisX * axisX + axisY * axisY);
    }
}
