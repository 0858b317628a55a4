package examengine.exchange;

import java.util.Locale;

/** The text formats of GIFT, named by a mark such as {@code [html]} before a text; all are brought to plain text. */
enum GiftFormat {
    /** The default: line ends in the file mean nothing. */
    MOODLE {
        @Override
        String plain(String raw) {
            return GiftEscapes.resolve(raw.strip().replaceAll("\\s+", " "));
        }
    },
    /** Line ends count. */
    PLAIN,
    /** Line ends count; the markdown is shown as it was written. */
    MARKDOWN,
    HTML {
        @Override
        String plain(String raw) {
            return HtmlText.plain(GiftEscapes.resolve(raw));
        }
    };

    /** Plain text from raw GIFT text, escapes resolved. */
    String plain(String raw) {
        return GiftEscapes.resolve(raw.strip());
    }

    /** Plain text from a text that may bear a mark of its own; this format holds where it does not. */
    String read(String raw) {
        String content = raw.strip();
        GiftFormat format = of(content, this);
        return format.plain(format.unmarked(content));
    }

    /** The format a text is marked with, or else a given one. */
    static GiftFormat of(String content, GiftFormat otherwise) {
        for (GiftFormat format : values()) {
            if (format.marks(content)) {
                return format;
            }
        }
        return otherwise;
    }

    String unmarked(String content) {
        return marks(content) ? content.substring(mark().length()) : content;
    }

    private boolean marks(String content) {
        return content.regionMatches(true, 0, mark(), 0, mark().length());
    }

    private String mark() {
        return "[" + name().toLowerCase(Locale.ROOT) + "]";
    }
}
