package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The one question to choose from that an assessment item asks. Items that ask something else, or several things, or
 * that change while they are answered, are refused.
 *
 * @param item names folded by {@link QtiNames}
 * @param right the identifiers of the right choices, in the order of the key
 */
record QtiQuestion(XmlElement item, XmlElement body, XmlElement interaction, boolean multiple, List<String> right) {

    private static final String CHOICE = "choiceInteraction";
    private static final Set<String> MULTIPLE = Set.of("multiple", "ordered");

    /**
     * Finds the question.
     *
     * @throws Refusal {@code not-an-item}, {@code no-interaction}, {@code unsupported-type},
     *     {@code several-interactions}, {@code adaptive-item}, {@code template-item}, {@code undeclared-response},
     *     {@code no-right-answer}, {@code key-not-among-choices}, {@code duplicate-choice-identifier},
     *     {@code too-few-choices}
     */
    static QtiQuestion of(XmlElement document) {
        XmlElement item = QtiNames.folded(document);
        require(item.name().equals("assessmentItem"), "not-an-item", item.name());
        require(!item.attribute("adaptive").equals("true"), "adaptive-item", "");
        require(item.descendants("templateDeclaration").findAny().isEmpty(), "template-item", "");
        XmlElement body = item.child("itemBody").orElseThrow(() -> Refusal.invalid("no-interaction"));
        XmlElement interaction = interaction(body);
        XmlElement declaration = declaration(item, interaction.attribute("responseIdentifier"));
        QtiQuestion question = new QtiQuestion(
                item, body, interaction, MULTIPLE.contains(declaration.attribute("cardinality")), key(declaration));
        question.checkChoices();
        return question;
    }

    /** The choices in their order. */
    List<XmlElement> choices() {
        return interaction.descendants("simpleChoice").toList();
    }

    List<String> identifiers() {
        return choices().stream().map(choice -> choice.attribute("identifier")).toList();
    }

    /** Whether the author wants to see the choices in this order, all or one of them. */
    boolean keepsOrder() {
        return !interaction.attribute("shuffle").equals("true")
                || choices().stream()
                        .anyMatch(choice -> choice.attribute("fixed").equals("true"));
    }

    private static XmlElement interaction(XmlElement body) {
        List<XmlElement> asked = body.descendants()
                .filter(element -> element.name().endsWith("Interaction"))
                .toList();
        require(!asked.isEmpty(), "no-interaction", "");
        Set<String> others = asked.stream()
                .map(XmlElement::name)
                .filter(Predicate.not(CHOICE::equals))
                .collect(Collectors.toCollection(TreeSet::new));
        require(others.isEmpty(), "unsupported-type", String.join(", ", others));
        require(asked.size() == 1, "several-interactions", String.valueOf(asked.size()));
        return asked.get(0);
    }

    private static XmlElement declaration(XmlElement item, String identifier) {
        return item.children("responseDeclaration").stream()
                .filter(declaration -> declaration.attribute("identifier").equals(identifier))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("undeclared-response").with("found", identifier));
    }

    private static List<String> key(XmlElement declaration) {
        List<String> values = declaration.child("correctResponse").stream()
                .flatMap(response -> response.children("value").stream())
                .map(value -> value.text().strip())
                .toList();
        require(!values.isEmpty(), "no-right-answer", "");
        return values;
    }

    private void checkChoices() {
        List<String> identifiers = identifiers();
        require(identifiers.size() >= 2, "too-few-choices", String.valueOf(identifiers.size()));
        var seen = new HashSet<String>();
        identifiers.forEach(choice -> require(seen.add(choice), "duplicate-choice-identifier", choice));
        right.forEach(choice -> require(seen.contains(choice), "key-not-among-choices", choice));
    }

    private static void require(boolean kept, String code, String found) {
        if (!kept) {
            throw Refusal.invalid(code).with("found", found);
        }
    }
}
