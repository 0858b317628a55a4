package examengine.exchange;

import examengine.item.AnswerKey;
import examengine.item.Choice;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.RuleReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Good drafts of every kind, with all the texts that hurt a careless reader or writer; the same for the same seed. */
final class RandomDrafts {

    private static final List<String> PIECES = List.of(
            "脚手架",
            "临边作业应",
            "（ ）",
            "安全带",
            "height",
            "2 m",
            "①",
            "𠮷",
            "👷",
            "é",
            "½",
            "10^3",
            "~",
            "=",
            "#",
            "####",
            "{",
            "}",
            "{T}",
            ":",
            "::",
            "\\",
            "\\n",
            "//",
            "[html]",
            "[x]",
            "]",
            "%",
            "%50%",
            "->",
            "\"",
            "'",
            ",",
            ";",
            "；",
            "、",
            "|",
            "<",
            ">",
            "<b>",
            "&",
            "&lt;",
            "]]>",
            "<!--",
            "$CATEGORY: x",
            "@@PLUGINFILE@@/x.png",
            "ANSWER: A",
            "答案：B",
            "A. ",
            "B、",
            "=1+1",
            "-5",
            "+",
            "@",
            "`",
            "*",
            "_____",
            "1.",
            "TRUE",
            "2026-01-01",
            "_x000D_",
            "null");

    private static final List<String> GAPS = List.of("", "", "", " ", "  ", "\n", "\n\n", "\t", "\u3000");

    private static final List<String> RICH = List.of(
            "<p>%s</p>",
            "<b>%s</b>",
            "x<sup>%s</sup>",
            "<ul><li>%s</li><li>two</li></ul>",
            "<table><tbody><tr><td>%s</td><td colspan=\"2\">1</td></tr></tbody></table>",
            "<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>%s",
            "<pre>%s\n  indented</pre>",
            "%s");

    private final Random random;

    private RandomDrafts(long seed) {
        this.random = new Random(seed);
    }

    /** Drafts in plain text, each with a code of its own. */
    static List<ItemDraft> plain(long seed, int count) {
        var drafts = new RandomDrafts(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> drafts.draft(number, Markup.PLAIN))
                .toList();
    }

    /** Drafts in HTML without pictures, each with a code of its own. */
    static List<ItemDraft> rich(long seed, int count) {
        var drafts = new RandomDrafts(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> drafts.draft(number, Markup.HTML))
                .toList();
    }

    private ItemDraft draft(int number, Markup markup) {
        ItemType type = any(ItemType.values());
        List<String> choices = type == ItemType.TRUE_FALSE ? ItemDraft.TRUE_FALSE_CHOICES : choices(markup);
        return new ItemDraft(
                code(number),
                area(),
                words(),
                words(),
                type,
                any(Difficulty.values()),
                new Content(markup, text(markup, 12), choices, random.nextBoolean(), maybe(() -> text(markup, 12))),
                key(type, choices.size()),
                rule());
    }

    private String code(int number) {
        return (random.nextInt(4) == 0 ? line(2) + "-" : "R-") + number;
    }

    private String area() {
        return random.nextInt(4) == 0 ? "" : "安全员/" + any(List.of("高处作业", "临时用电/配电", "Law & order", "a:b=c"));
    }

    private List<String> words() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(number -> any(List.of("高处", "必考", "a,b", "x;y；z", "k=v", "two words", "[q]", "back\\slash")))
                .distinct()
                .toList();
    }

    private List<String> choices(Markup markup) {
        var choices = new LinkedHashSet<String>();
        int count = 2 + random.nextInt(ItemDraft.MOST_CHOICES - 1);
        while (choices.size() < count) {
            choices.add(new Content(markup, text(markup, 4), List.of(), false, "").stem());
        }
        return List.copyOf(choices);
    }

    private AnswerKey key(ItemType type, int choices) {
        var labels = new ArrayList<>(
                IntStream.range(0, choices).mapToObj(Choice::label).toList());
        Collections.shuffle(labels, random);
        int right = type == ItemType.MULTIPLE_CHOICE ? 2 + random.nextInt(choices - 1) : 1;
        return AnswerKey.of(labels.subList(0, right));
    }

    private RuleReference rule() {
        Optional<LocalDate> lastDay =
                random.nextInt(3) == 0 ? Optional.of(LocalDate.of(2030, 1, 1 + random.nextInt(28))) : Optional.empty();
        return new RuleReference(
                any(List.of("", "JGJ 80", "《安全生产法》")),
                any(List.of("", "2016", "2021修正")),
                any(List.of("", "4.1.1", "第[三]条")),
                lastDay);
    }

    private String text(Markup markup, int longest) {
        while (true) {
            String text = markup == Markup.PLAIN ? plainText(longest) : richText();
            if (!new Content(markup, text, List.of(), false, "").stemText().isEmpty()) {
                return text;
            }
        }
    }

    private String richText() {
        var text = new StringBuilder();
        for (int part = random.nextInt(3); part >= 0; part--) {
            String words = plainText(4).replace("&", "&amp;").replace("<", "&lt;");
            text.append(any(RICH).replace("%s", words));
        }
        return text.toString();
    }

    private String plainText(int longest) {
        var text = new StringBuilder();
        for (int piece = random.nextInt(longest); piece >= 0; piece--) {
            text.append(any(PIECES)).append(any(GAPS));
        }
        return text.toString().strip();
    }

    /** A text without line ends. */
    private String line(int longest) {
        return plainText(longest).replaceAll("\\s+", " ");
    }

    private String maybe(Supplier<String> text) {
        return random.nextInt(3) == 0 ? "" : text.get();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
