package examengine.exchange;

import java.util.Locale;

/** The text formats of GIFT, named by a mark such as {@code [html]} before a text. */
enum GiftFormat {
    /** The default: line ends in the file mean nothing. */
    MOODLE {
        @Override
        GiftText text(String raw) {
            return GiftText.plain(GiftEscapes.resolve(raw.strip().replaceAll("\\s+", " ")));
        }
    },
    /** Line ends count. */
    PLAIN,
    /** Line ends count; the markdown is shown as it was written. */
    MARKDOWN,
    HTML {
        @Override
        GiftText text(String raw) {
            String source = GiftEscapes.resolve(raw.strip());
            HtmlPictures.requireShort(source);
            return new GiftText(true, source);
        }
    };

    /** The text in this format. */
    GiftText text(String raw) {
        return GiftText.plain(GiftEscapes.resolve(raw.strip()));
    }

    /** A text that may bear a mark of its own; this format holds where it does not. */
    GiftText read(String raw) {
        String content = raw.strip();
        GiftFormat format = of(content, this);
        return format.text(format.unmarked(content));
    }

    /** What {@link #read} of this format reads back into the same text. */
    String written(String source) {
        String escaped = GiftEscapes.escape(source);
        return source.startsWith("[") || source.startsWith("%") ? mark() + escaped : escaped;
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

    String mark() {
        return "[" + name().toLowerCase(Locale.ROOT) + "]";
    }

    private boolean marks(String content) {
        return content.regionMatches(true, 0, mark(), 0, mark().length());
    }
}
