package examengine.face;

/**
 * The models a comparison was made with, by what they are and not by what their files are called.
 *
 * @param detector SHA-256 of the model that finds faces, 64 hexadecimal digits
 * @param embedder SHA-256 of the model that tells them apart, likewise
 */
public record Models(String detector, String embedder) {}
