package examengine.portrait;

/**
 * A portrait and what was found about it.
 *
 * @param jpeg upright, without metadata, fit to be kept; null where there is no picture
 * @param marked a small JPEG with the findings drawn in; null likewise
 */
public record CheckedPhoto(Judgement judgement, byte[] jpeg, byte[] marked) {}
