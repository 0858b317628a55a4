package examengine.privacy.http;

import examengine.identity.HeldPhoto;
import examengine.identity.PhotoKind;
import examengine.web.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** What a photo is for, who may see it and why it stays, in the two languages; {@code photos_zh} and {@code photos_en}. */
final class PhotoWords {

    private static final Map<Language, PhotoWords> ALL = Map.of(
            Language.ZH, new PhotoWords(read("photos_zh.properties")),
            Language.EN, new PhotoWords(read("photos_en.properties")));

    private final Properties texts;

    private PhotoWords(Properties texts) {
        this.texts = texts;
    }

    static PhotoWords in(Language language) {
        return ALL.get(language);
    }

    String purposeOf(PhotoKind kind) {
        return text("purpose." + kind);
    }

    String seenBy(PhotoKind kind) {
        return text("seenBy." + kind);
    }

    /** Null where it does not stay beyond its time. */
    String whyItStays(HeldPhoto photo) {
        if (photo.undecided()) {
            return text("stays.undecided");
        }
        return photo.isWithdrawn() && photo.unfinished() ? text("stays.unfinished") : null;
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("the words about photos lack " + key);
        }
        return text;
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = PhotoWords.class.getResourceAsStream(file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
