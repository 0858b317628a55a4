package examengine.portrait;

/**
 * How a face must lie in a portrait. Head height is that of the detector's box, from forehead to chin.
 *
 * @param leastPixels width of the smallest face that can be compared
 * @param headLeast head height in per cent of the picture's height, at least
 * @param headMost the same, at most
 * @param offCentre how far the middle of the face may be off the middle of the picture, in per cent of its width
 * @param refusedBelow sharpness (variance of the Laplacian) that is refused
 * @param warnedBelow sharpness that is doubtful
 * @param darkest mean grey of the face, 0 to 255, at least
 * @param brightest the same, at most
 * @param turned yaw to either side, as {@link examengine.face.FaceSeen#yaw}, in hundredths
 */
public record FaceRules(
        int leastPixels,
        int headLeast,
        int headMost,
        int offCentre,
        int refusedBelow,
        int warnedBelow,
        int darkest,
        int brightest,
        int turned) {}
