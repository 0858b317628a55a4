package examengine.exchange;

import examengine.item.Choice;
import examengine.item.Content;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes one item as an assessment item: its question, a choice interaction without a prompt of its own, the published
 * response processing for all or nothing, and its explanation as feedback that is always shown.
 */
final class QtiItemOutput {

    private static final String RESPONSE = "RESPONSE";
    private static final String FEEDBACK = "FEEDBACK";
    private static final String EXPLANATION = "EXPLANATION";

    private final QtiVersion version;
    private final ItemDraft item;
    private final Content content;
    private final XmlOutput out = new XmlOutput();
    private final QtiHtmlOutput texts;

    private QtiItemOutput(QtiVersion version, ItemDraft item, UnaryOperator<String> addresses) {
        this.version = version;
        this.item = item;
        this.content = item.content();
        this.texts = new QtiHtmlOutput(out, addresses);
    }

    /** @param addresses gives the address of a picture, relative to the item, by its id */
    static String xml(QtiVersion version, ItemDraft item, String identifier, UnaryOperator<String> addresses) {
        return new QtiItemOutput(version, item, addresses).document(identifier);
    }

    private String document(String identifier) {
        out.open(
                version.name("assessmentItem"),
                "xmlns",
                version.namespace(),
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                version.namespace() + " " + version.schema(),
                "identifier",
                identifier,
                "title",
                item.code(),
                "label",
                item.code(),
                "adaptive",
                "false",
                version.attribute("timeDependent"),
                "false");
        declareResponse();
        declareOutcome("SCORE", "float", "0");
        declareOutcome("MAXSCORE", "float", "1");
        if (!content.explanation().isEmpty()) {
            declareOutcome(FEEDBACK, "identifier", EXPLANATION);
        }
        body();
        open("responseProcessing", "template", version.matchCorrect()).close();
        if (!content.explanation().isEmpty()) {
            feedback();
        }
        return XmlOutput.DECLARATION + "\n" + out.close() + "\n";
    }

    private void declareResponse() {
        open("responseDeclaration", "identifier", RESPONSE, "cardinality", cardinality(), "baseType", "identifier");
        open("correctResponse");
        for (String label : item.key().labels()) {
            out.element(version.name("value"), identifier(label.charAt(0) - 'A'));
        }
        out.close().close();
    }

    private void declareOutcome(String name, String type, String value) {
        open("outcomeDeclaration", "identifier", name, "cardinality", "single", "baseType", type);
        open("defaultValue").element(version.name("value"), value).close().close();
    }

    private void body() {
        String markup = content.markup() == Markup.PLAIN ? QtiText.PLAIN : QtiText.RICH;
        open("itemBody", "class", markup);
        out.open("div", "class", markup).runOn();
        text(content.stem());
        out.close();
        open(
                "choiceInteraction",
                "responseIdentifier",
                RESPONSE,
                "shuffle",
                String.valueOf(!content.keepOrder()),
                "maxChoices",
                item.type() == ItemType.MULTIPLE_CHOICE ? "0" : "1");
        List<String> choices = content.choices();
        for (int position = 0; position < choices.size(); position++) {
            open("simpleChoice", "identifier", identifier(position)).runOn();
            text(choices.get(position));
            out.close();
        }
        out.close().close();
    }

    private void feedback() {
        open("modalFeedback", "outcomeIdentifier", FEEDBACK, "showHide", "show", "identifier", EXPLANATION);
        if (version == QtiVersion.V30) {
            open("contentBody");
        }
        out.runOn();
        text(content.explanation());
        if (version == QtiVersion.V30) {
            out.close();
        }
        out.close();
    }

    private void text(String text) {
        if (content.markup() == Markup.PLAIN) {
            texts.plain(text);
        } else {
            texts.html(text);
        }
    }

    private String cardinality() {
        return item.type() == ItemType.MULTIPLE_CHOICE ? "multiple" : "single";
    }

    /** A statement's choices are called by what they say, so that it is told from a single choice. */
    private String identifier(int position) {
        return item.type() == ItemType.TRUE_FALSE ? (position == 0 ? "true" : "false") : Choice.label(position);
    }

    private XmlOutput open(String element, String... attributes) {
        String[] named = attributes.clone();
        for (int at = 0; at < named.length; at += 2) {
            named[at] = version.attribute(named[at]);
        }
        return out.open(version.name(element), named);
    }
}
