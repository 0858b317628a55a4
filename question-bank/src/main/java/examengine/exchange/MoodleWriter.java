package examengine.exchange;

import examengine.item.ItemDraft;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes Moodle XML that {@link MoodleReader} and Moodle itself read. */
public final class MoodleWriter implements ItemWriter {

    @Override
    public Format format() {
        return Format.MOODLE_XML;
    }

    @Override
    public List<Problem> write(List<ItemDraft> items, PictureSource pictures, OutputStream out) throws IOException {
        var check = new ExportCheck(format().code(), items, pictures);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(XmlOutput.DECLARATION + "\n<quiz>\n");
        String category = "";
        for (ItemDraft item : check.writable()) {
            String own = MoodleCategory.of(item.area());
            if (!own.equals(category)) {
                writer.write(category(own));
                category = own;
            }
            writer.write(new MoodleQuestionOutput(item, pictures).xml() + "\n");
        }
        writer.write("</quiz>\n");
        writer.flush();
        return check.problems();
    }

    private static String category(String path) {
        return new XmlOutput()
                        .open("question", "type", "category")
                        .open("category")
                        .element("text", path)
                        .close()
                        .close()
                + "\n";
    }
}
