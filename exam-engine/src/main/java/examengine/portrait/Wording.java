package examengine.portrait;

import java.util.Locale;

/** A text in both languages. */
public record Wording(String zh, String en) {

    /** In English for an English locale, in Chinese for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : zh;
    }
}
