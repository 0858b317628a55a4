package examengine.exchange;

import examengine.item.AnswerKey;
import examengine.item.Choice;
import examengine.item.Content;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an assessment item becomes. A statement to judge is one whose two choices both say right or wrong and are
 * called so by their identifiers, {@code true} and {@code false} for example.
 */
final class QtiItem {

    private final QtiQuestion question;
    private final ItemType type;

    QtiItem(XmlElement document) {
        this.question = QtiQuestion.of(document);
        this.type = type();
    }

    /** The author's name for the item, else its identifier. */
    String name() {
        String label = question.item().attribute("label").strip();
        return label.isEmpty() ? question.item().attribute("identifier").strip() : label;
    }

    /** @throws examengine.kernel.Refusal as {@link ItemDraft} and {@link ImportedHtml} */
    ItemDraft draft(QtiCodes codes, QtiMetadata metadata, ImportedHtml html) {
        Content content = content(html);
        return new ItemDraft(
                codes.codeOf(name(), content.stem()),
                metadata.area(),
                metadata.tags(),
                metadata.enemies(),
                type,
                metadata.difficulty(),
                content,
                key(),
                metadata.rule());
    }

    private Content content(ImportedHtml html) {
        boolean keepOrder = question.keepsOrder();
        return switch (question.body().attribute("class")) {
            case QtiText.PLAIN -> plain();
            case QtiText.RICH -> texts(true).content(html, keepOrder);
            default -> texts(false).content(html, keepOrder);
        };
    }

    private Content plain() {
        String stem = question.body().child("div").map(QtiText::plain).orElse("");
        List<String> choices = type == ItemType.TRUE_FALSE
                ? ItemDraft.TRUE_FALSE_CHOICES
                : question.choices().stream().map(QtiText::plain).toList();
        Content content = Content.plain(stem, choices, QtiFeedback.plain(question.item()));
        return question.keepsOrder() ? content.keepingOrder() : content;
    }

    private ImportedTexts texts(boolean ours) {
        return new ImportedTexts(
                QtiText.html(question.body()),
                type == ItemType.TRUE_FALSE
                        ? ItemDraft.TRUE_FALSE_CHOICES
                        : question.choices().stream().map(QtiText::html).toList(),
                ours ? QtiFeedback.ownHtml(question.item()) : QtiFeedback.html(question),
                ours);
    }

    private ItemType type() {
        if (question.multiple()) {
            return ItemType.MULTIPLE_CHOICE;
        }
        List<String> choices =
                question.choices().stream().map(choice -> QtiText.plain(choice)).toList();
        boolean statement = AnswerText.areRightAndWrong(question.identifiers()) && AnswerText.areRightAndWrong(choices);
        return statement ? ItemType.TRUE_FALSE : ItemType.SINGLE_CHOICE;
    }

    private AnswerKey key() {
        if (type == ItemType.TRUE_FALSE) {
            return AnswerKey.of(AnswerText.truth(question.right().get(0)).orElse(false) ? "A" : "B");
        }
        List<String> identifiers = question.identifiers();
        return AnswerKey.of(IntStream.range(0, identifiers.size())
                .filter(position -> question.right().contains(identifiers.get(position)))
                .mapToObj(Choice::label)
                .toList());
    }
}
