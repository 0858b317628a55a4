package examengine.exchange;

import examengine.item.Content;
import examengine.item.Markup;
import examengine.item.SafeHtml;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts of one imported item as HTML.
 *
 * @param explanation may be empty
 * @param ours whether this program wrote them: then not a blank is changed, and HTML stays HTML
 */
record ImportedTexts(String stem, List<String> choices, String explanation, boolean ours) {

    /** What an item shows. Texts of others that are nothing but paragraphs become plain text. */
    Content content(ImportedHtml html, boolean keepOrder) {
        String question = text(stem, html);
        List<String> answers =
                choices.stream().map(choice -> text(choice, html)).toList();
        String reason = text(explanation, html);
        boolean plain = !ours
                && ForeignHtml.areParagraphs(Stream.concat(Stream.of(question, reason), answers.stream())
                        .toList());
        return plain
                ? new Content(
                        Markup.PLAIN,
                        SafeHtml.plain(question),
                        answers.stream().map(SafeHtml::plain).toList(),
                        keepOrder,
                        SafeHtml.plain(reason))
                : new Content(Markup.HTML, question, answers, keepOrder, reason);
    }

    private String text(String source, ImportedHtml html) {
        String text = html.text(source);
        return ours ? text : ForeignHtml.tidied(text);
    }
}
