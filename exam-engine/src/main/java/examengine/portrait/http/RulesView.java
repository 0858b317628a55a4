package examengine.portrait.http;

import examengine.portrait.FileKind;
import examengine.portrait.PhotoRules;
import examengine.portrait.SizeRules;
import java.util.List;
import java.util.Locale;

/**
 * The photo rules of a programme as a page shows them.
 *
 * @param size in pixels, such as {@code 150×180}; with {@code ≥} where larger ones pass
 * @param usual whether they hold where nobody says which
 * @param lookFor what a person has to look for
 */
public record RulesView(
        String id,
        int version,
        String title,
        boolean usual,
        List<String> formats,
        int mostBytes,
        String size,
        String background,
        String lookFor,
        List<PhotoRules.Source> sources) {

    static RulesView of(PhotoRules rules, boolean usual, Locale language) {
        return new RulesView(
                rules.id(),
                rules.version(),
                rules.title().in(language),
                usual,
                rules.formats().stream().map(FileKind::toString).toList(),
                rules.mostBytes(),
                size(rules.size()),
                rules.background().name(),
                rules.lookFor().in(language),
                rules.sources());
    }

    private static String size(SizeRules size) {
        if (size.exact() != null) {
            return size.exact().toString();
        }
        return "≥ " + (size.print() == null ? size.least() : size.print().pixels());
    }
}
