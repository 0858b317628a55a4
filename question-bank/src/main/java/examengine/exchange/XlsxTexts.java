package examengine.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What our workbooks say about themselves, in one language. */
final class XlsxTexts {

    private final Locale language;
    private final Properties texts = new Properties();

    /** Chinese for Chinese locales, English for all others. */
    XlsxTexts(Locale language) {
        this.language = language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        String name = "/exchange/template_" + this.language.getLanguage() + ".properties";
        try (var text = new InputStreamReader(XlsxTexts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    Locale language() {
        return language;
    }

    String text(String key) {
        return texts.getProperty(key);
    }

    /** What a column is called, with a star where it is required. */
    String header(Column column) {
        return column.name(language) + (isRequired(column) ? "*" : "");
    }

    static boolean isRequired(Column column) {
        return column == Column.STEM || column == Column.ANSWER;
    }

    /** What goes into a column. */
    String meaning(Column column) {
        return part(column, 0);
    }

    String example(Column column) {
        return part(column, 1);
    }

    private String part(Column column, int index) {
        String key = Column.LABELLED.contains(column) ? "CHOICE" : column.name();
        return text(key).split(" \\| ", -1)[index];
    }
}
