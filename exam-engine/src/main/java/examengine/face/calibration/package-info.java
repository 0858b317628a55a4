/**
 * How well a model tells an institution's own people apart: from pairs known to be the same person, error rates with the
 * number of pairs behind each, and thresholds that follow from them.
 */
package examengine.face.calibration;
