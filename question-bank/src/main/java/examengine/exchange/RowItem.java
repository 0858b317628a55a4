package examengine.exchange;

import examengine.item.AnswerKey;
import examengine.item.Choice;
import examengine.item.Content;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.Picture;
import examengine.item.RuleReference;
import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The texts of one item, each under its column, and the item they make. Only question and answer must be there: without
 * a type the answer tells it, without a difficulty it is medium.
 */
final class RowItem {

    private final Map<Column, String> texts;
    private final HtmlPictures pictures = new HtmlPictures();

    /** @param texts stripped; those left out are empty */
    RowItem(Map<Column, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Whether nothing at all is written, as in the empty rows at the end of many tables. */
    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The author's id; empty without one. */
    String code() {
        return text(Column.CODE);
    }

    /** What its author finds it by: the id, else the beginning of the question. */
    String name() {
        return code().isEmpty() ? text(Column.STEM) : code();
    }

    /**
     * The item.
     *
     * @throws Refusal with the code of what is wrong, told in the fact {@code found}; {@link #columnOf} says where
     */
    ItemDraft draft(ItemCodes codes) {
        Optional<ItemType> declared = Words.type(text(Column.TYPE));
        boolean html = Words.yes(text(Column.MARKUP));
        List<String> choices = choices();
        boolean statement = isStatement(declared, choices);
        ItemType type = statement ? ItemType.TRUE_FALSE : declared.orElseGet(() -> typeOf(text(Column.ANSWER)));
        String identity = text(Column.STEM) + "\n" + String.join("\n", choices);
        return new ItemDraft(
                codes.codeOf(code(), "", identity),
                text(Column.AREA),
                Words.list(text(Column.TAGS)),
                Words.list(text(Column.ENEMIES)),
                type,
                Words.difficulty(text(Column.DIFFICULTY)),
                content(html, statement ? ItemDraft.TRUE_FALSE_CHOICES : choices),
                statement ? statementKey(choices) : AnswerText.key(text(Column.ANSWER)),
                rule());
    }

    /** The pictures the item made last shows; they came inside its HTML. */
    Collection<Picture> pictures() {
        return pictures.found();
    }

    /** The column in which a refusal is to be mended; the question where no single column is at fault. */
    static Column columnOf(String code) {
        return switch (code) {
            case "empty-code", "code-too-long", "duplicate-code" -> Column.CODE;
            case "unsupported-type" -> Column.TYPE;
            case "area-too-long" -> Column.AREA;
            case "unknown-difficulty" -> Column.DIFFICULTY;
            case "too-few-choices",
                    "too-many-choices",
                    "empty-choice",
                    "duplicate-choice",
                    "choice-too-long",
                    "true-false-choices" -> Column.A;
            case "empty-key",
                    "malformed-key",
                    "repeated-key",
                    "key-not-among-choices",
                    "single-needs-one-key",
                    "multiple-needs-two-keys" -> Column.ANSWER;
            case "explanation-too-long" -> Column.EXPLANATION;
            case "rule-too-long" -> Column.STANDARD;
            case "malformed-date" -> Column.LAST_DAY;
            case "malformed-yes-no" -> Column.KEEP_ORDER;
            case "tag-too-long", "too-many-tags" -> Column.TAGS;
            case "enemies-too-long", "too-many-enemies" -> Column.ENEMIES;
            default -> Column.STEM;
        };
    }

    /** The column in which this item's refusal is to be mended: the very cell where the row tells it. */
    Column columnOf(Refusal refusal) {
        String found = String.valueOf(refusal.facts().get("found"));
        return switch (refusal.code()) {
            case "malformed-yes-no" -> text(Column.KEEP_ORDER).equals(found) ? Column.KEEP_ORDER : Column.MARKUP;
            case "empty-choice" -> choiceThat(String::isEmpty);
            case "duplicate-choice" -> choiceThat(found::equals);
            default -> columnOf(refusal.code());
        };
    }

    private Column choiceThat(Predicate<String> isAtFault) {
        return Column.LABELLED.stream()
                .filter(column -> isAtFault.test(text(column)))
                .findFirst()
                .orElse(Column.A);
    }

    private Content content(boolean html, List<String> choices) {
        pictures.clear();
        return new Content(
                html ? Markup.HTML : Markup.PLAIN,
                source(html, text(Column.STEM)),
                choices.stream().map(choice -> source(html, choice)).toList(),
                Words.yes(text(Column.KEEP_ORDER)),
                source(html, text(Column.EXPLANATION)));
    }

    private String source(boolean html, String text) {
        return html ? pictures.take(text) : text;
    }

    private RuleReference rule() {
        return new RuleReference(
                text(Column.STANDARD), text(Column.EDITION), text(Column.CLAUSE), Words.day(text(Column.LAST_DAY)));
    }

    /** The choices up to the last one written; one left out between others is empty. */
    private List<String> choices() {
        if (texts.containsKey(Column.CHOICES)) {
            return parted(text(Column.CHOICES));
        }
        var choices = new ArrayList<>(Column.LABELLED.stream().map(this::text).toList());
        while (!choices.isEmpty() && choices.get(choices.size() - 1).isEmpty()) {
            choices.remove(choices.size() - 1);
        }
        return List.copyOf(choices);
    }

    /** The choices of a cell that holds all of them. */
    static List<String> parted(String choices) {
        return Arrays.stream(choices.split("[;；\n]"))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    private boolean isStatement(Optional<ItemType> declared, List<String> choices) {
        boolean said = declared.filter(ItemType.TRUE_FALSE::equals).isPresent();
        boolean words = AnswerText.areRightAndWrong(choices);
        if (said && !choices.isEmpty() && !words) {
            throw Refusal.invalid("true-false-choices").with("found", choices);
        }
        boolean word =
                choices.isEmpty() && AnswerText.truth(text(Column.ANSWER)).isPresent();
        return said || (declared.isEmpty() && (words || word));
    }

    /** A is right and B is wrong, unless the choices say it the other way round. */
    private AnswerKey statementKey(List<String> choices) {
        Optional<Boolean> word = AnswerText.truth(text(Column.ANSWER));
        if (word.isPresent()) {
            return AnswerKey.of(Choice.label(word.get() ? 0 : 1));
        }
        AnswerKey key = AnswerText.key(text(Column.ANSWER));
        boolean reversed =
                !choices.isEmpty() && !AnswerText.truth(choices.get(0)).orElse(true);
        return reversed && key.labels().size() == 1 ? AnswerKey.of(other(key.letters())) : key;
    }

    private static String other(String letter) {
        return switch (letter) {
            case "A" -> "B";
            case "B" -> "A";
            default -> letter;
        };
    }

    private static ItemType typeOf(String answer) {
        return AnswerText.key(answer).labels().size() == 1 ? ItemType.SINGLE_CHOICE : ItemType.MULTIPLE_CHOICE;
    }

    private String text(Column column) {
        return texts.getOrDefault(column, "");
    }
}
