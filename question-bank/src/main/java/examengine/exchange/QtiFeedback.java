package examengine.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an item says once it was answered; all of it together explains the key. */
final class QtiFeedback {

    private QtiFeedback() {}

    /** What is said on single choices, with their labels, then what is said on the item; as HTML, may be empty. */
    static String html(QtiQuestion question) {
        List<XmlElement> choices = question.choices();
        Stream<String> remarks = IntStream.range(0, choices.size()).boxed().flatMap(position -> choices.get(position)
                .descendants("feedbackInline")
                .map(remark -> ForeignHtml.remark(position, QtiText.html(remark))));
        return Stream.concat(remarks, modal(question)).distinct().collect(Collectors.joining());
    }

    /** In plain text of our own there is one explanation. */
    static String plain(XmlElement item) {
        return item.child("modalFeedback")
                .map(feedback -> QtiText.plain(feedback.child("contentBody").orElse(feedback)))
                .orElse("");
    }

    /** In HTML of our own likewise. */
    static String ownHtml(XmlElement item) {
        return item.child("modalFeedback").map(QtiText::html).orElse("");
    }

    private static Stream<String> modal(QtiQuestion question) {
        return question.item().children("modalFeedback").stream()
                .filter(feedback -> !feedback.attribute("showHide").equals("hide"))
                .map(feedback -> ForeignHtml.remark(
                        question.identifiers().indexOf(feedback.attribute("identifier")), QtiText.html(feedback)));
    }
}
