package examengine.web;

import java.util.Locale;

/** The two languages the engine speaks. Chinese unless the client prefers English. */
public enum Language {
    ZH,
    EN;

    /** From the value of {@code Accept-Language}; null or unreadable means Chinese. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(acceptLanguage)) {
                if (range.getRange().startsWith("zh")) {
                    return ZH;
                }
                if (range.getRange().startsWith("en")) {
                    return EN;
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
        return ZH;
    }
}
