package examengine.exchange;

import examengine.item.ItemDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The workbook to write items into: an empty sheet with the columns of {@link XlsxWriter}, what goes where in both
 * languages, an example of every type, and lists to choose from.
 */
public final class XlsxTemplate {

    private XlsxTemplate() {}

    /** @param language Chinese for Chinese locales, English for all others */
    public static void write(Locale language, OutputStream out) throws IOException {
        var texts = new XlsxTexts(language);
        try (var book = new SXSSFWorkbook()) {
            var look = new XlsxLook(book);
            new XlsxItemSheet(book, look, texts, texts.text("items"), List.of());
            XlsxGuide.addTo(book, look, texts);
            addExamples(book, look, texts);
            XlsxLists.addTo(book, texts.language());
            book.write(out);
        }
    }

    private static void addExamples(SXSSFWorkbook book, XlsxLook look, XlsxTexts texts) throws IOException {
        var sheet = new XlsxItemSheet(book, look, texts, texts.text("examples"), List.of());
        var cells = new ItemTexts(texts.language(), PictureSource.NONE);
        List<ItemDraft> examples = examples(texts.language()).items();
        examples.forEach(example -> sheet.add(cells.of(example)));
    }

    private static ImportReport examples(Locale language) throws IOException {
        String name = "/exchange/examples_" + language.getLanguage() + ".gift";
        try (InputStream file = XlsxTemplate.class.getResourceAsStream(name)) {
            return new GiftReader().read(new ImportFile(name, file.readAllBytes()));
        }
    }
}
