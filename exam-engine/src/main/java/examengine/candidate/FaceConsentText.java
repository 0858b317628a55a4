package examengine.candidate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a candidate is told before the first photo of the face. A change of meaning is a new file and a new
 * {@link #VERSION}: everybody is then asked again.
 */
public final class FaceConsentText {

    /** The version in force. */
    public static final int VERSION = 3;

    private static final String CHINESE = read("zh");
    private static final String ENGLISH = read("en");

    private FaceConsentText() {}

    /** In English for an English locale, in Chinese for every other. */
    public static String in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    private static String read(String language) {
        String file = "face-consent-" + VERSION + "_" + language + ".txt";
        try (InputStream in = FaceConsentText.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
