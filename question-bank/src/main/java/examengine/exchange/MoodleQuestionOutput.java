package examengine.exchange;

import examengine.item.Choice;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.Picture;
import examengine.item.SafeHtml;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes one item as a question of Moodle. */
final class MoodleQuestionOutput {

    private static final Pattern ADDRESS = Pattern.compile(SafeHtml.MEDIA + "([0-9a-f]{64})");

    private final ItemDraft item;
    private final PictureSource pictures;
    private final XmlOutput out = new XmlOutput();

    /** @param pictures has all pictures of the item */
    MoodleQuestionOutput(ItemDraft item, PictureSource pictures) {
        this.item = item;
        this.pictures = pictures;
    }

    String xml() {
        boolean statement = item.type() == ItemType.TRUE_FALSE;
        out.open("question", "type", MoodleKey.name(item.type()));
        out.open("name").element("text", item.code()).close();
        text("questiontext", item.stem()).close();
        text("generalfeedback", item.explanation()).close();
        out.element("defaultgrade", "1")
                .element("penalty", statement ? "1" : "0")
                .element("hidden", "0");
        out.element("idnumber", item.code());
        if (statement) {
            statement();
        } else {
            choices();
        }
        tags();
        return out.close().toString();
    }

    private void statement() {
        boolean right = item.key().labels().contains("A");
        verdict("true", right);
        verdict("false", !right);
    }

    private void verdict(String word, boolean right) {
        out.open("answer", "fraction", right ? "100" : "0", "format", "moodle_auto_format")
                .element("text", word)
                .close();
    }

    private void choices() {
        out.element("single", String.valueOf(item.type() == ItemType.SINGLE_CHOICE));
        out.element("shuffleanswers", String.valueOf(!item.content().keepOrder()));
        out.element("answernumbering", "ABCD");
        List<String> choices = item.choices();
        for (int at = 0; at < choices.size(); at++) {
            boolean right = item.key().labels().contains(Choice.label(at));
            double weight = AnswerWeights.weight(right, item.key().labels().size());
            text("answer", choices.get(at), "fraction", number(weight)).close();
        }
    }

    private void tags() {
        out.open("tags");
        MoodleTags.of(item, !MoodleCategory.canSay(item.area()))
                .tags()
                .forEach(tag -> out.open("tag").element("text", tag).close());
        out.close();
    }

    /** Begins an element with a text and the pictures in it. */
    private XmlOutput text(String name, String text, String... attributes) {
        boolean html = item.content().markup() == Markup.HTML;
        String[] all = {"format", html ? "html" : "plain_text"};
        if (attributes.length > 0) {
            all = new String[] {attributes[0], attributes[1], all[0], all[1]};
        }
        out.open(name, all);
        if (!html) {
            return out.element("text", text);
        }
        out.element("text", ADDRESS.matcher(text).replaceAll(match -> MoodleText.FILE + file(match.group(1))));
        SafeHtml.pictures(text)
                .forEach(id -> out.element(
                        "file",
                        Base64.getEncoder().encodeToString(picture(id).bytes()),
                        "name",
                        file(id),
                        "path",
                        "/",
                        "encoding",
                        "base64"));
        return out;
    }

    private Picture picture(String id) {
        return pictures.picture(id).orElseThrow();
    }

    private String file(String id) {
        return id + (picture(id).mediaType().equals("image/png") ? ".png" : ".jpg");
    }

    /** With five decimals where there are any, as Moodle lists them. */
    private static String number(double weight) {
        return weight == Math.rint(weight)
                ? String.valueOf((int) weight)
                : String.format(Locale.ROOT, "%.5f", weight).replaceAll("0+$", "");
    }
}
