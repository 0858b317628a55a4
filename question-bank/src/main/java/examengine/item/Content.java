package examengine.item;

import examengine.kernel.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an item shows: its question and its choices, and the explanation shown to staff and after an exam. Texts are
 * stripped of surrounding blanks; HTML is cleaned by {@link SafeHtml}, so that no item can hold anything else.
 *
 * @param stem the question; reads as 1 to 4000 characters
 * @param choices 2 to 10 different texts that read as 1 to 1000 characters; for true/false
 *     {@link ItemDraft#TRUE_FALSE_CHOICES}
 * @param keepOrder whether the choices are always shown in this order, as 以上都对 ("all of the above") needs it
 * @param explanation why the key is right, up to 4000 characters; may be empty
 */
public record Content(Markup markup, String stem, List<String> choices, boolean keepOrder, String explanation) {

    /** Of the source of one text; what it reads as is shorter. */
    public static final int MAX_SOURCE = 20_000;

    /** @throws Refusal {@code source-too-long} when the HTML of a text has more than 20,000 characters */
    public Content {
        Objects.requireNonNull(markup, "markup");
        stem = canonical(markup, stem);
        choices = choices.stream().map(choice -> canonical(markup, choice)).toList();
        explanation = canonical(markup, explanation);
    }

    /** Plain texts, choices in any order. */
    public static Content plain(String stem, List<String> choices, String explanation) {
        return new Content(Markup.PLAIN, stem, choices, false, explanation);
    }

    public Content keepingOrder() {
        return new Content(markup, stem, choices, true, explanation);
    }

    /** What the stem says without any markup. */
    public String stemText() {
        return text(stem);
    }

    /** What each choice says without any markup. */
    public List<String> choiceTexts() {
        return choices.stream().map(this::text).toList();
    }

    /** What the explanation says without any markup. */
    public String explanationText() {
        return text(explanation);
    }

    /** The ids of all pictures shown. */
    public List<String> pictures() {
        return markup == Markup.PLAIN
                ? List.of()
                : Stream.concat(Stream.of(stem, explanation), choices.stream())
                        .flatMap(html -> SafeHtml.pictures(html).stream())
                        .distinct()
                        .toList();
    }

    private String text(String source) {
        return markup == Markup.PLAIN ? source : SafeHtml.plain(source);
    }

    private static String canonical(Markup markup, String text) {
        if (text.length() > MAX_SOURCE) {
            throw Refusal.invalid("source-too-long").with("found", text.length());
        }
        return markup == Markup.PLAIN ? text.strip() : SafeHtml.clean(text);
    }
}
