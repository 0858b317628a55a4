package examengine.exchange;

import examengine.item.ItemDraft;
import examengine.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes items into an Excel workbook with the columns of the template; row by row, so that no bank is too large. Every
 * cell is text. Pictures go into the HTML of their cell; an item whose picture is too large for a cell is left out.
 */
public final class XlsxWriter implements ItemWriter {

    /** Characters a spreadsheet allows in a cell. */
    static final int LONGEST_CELL = 32_767;

    private final XlsxTexts texts;

    /** Writes in Chinese. */
    public XlsxWriter() {
        this(Locale.CHINESE);
    }

    /** @param language of the header and the words in it */
    public XlsxWriter(Locale language) {
        this.texts = new XlsxTexts(language);
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public List<Problem> write(List<ItemDraft> items, PictureSource pictures, OutputStream out) throws IOException {
        var problems = new ArrayList<Problem>();
        try (var book = new SXSSFWorkbook()) {
            var sheet = new XlsxItemSheet(book, new XlsxLook(book), texts, texts.text("items"), List.of());
            var cells = new ItemTexts(texts.language(), pictures);
            for (int position = 0; position < items.size(); position++) {
                ItemDraft item = items.get(position);
                try {
                    sheet.add(fitting(cells.of(item)));
                } catch (Refusal refusal) {
                    problems.add(Problem.rejected(Place.item("", position + 1, item.code()), refusal, item.code()));
                }
            }
            XlsxLists.addTo(book, texts.language());
            book.write(out);
        }
        return problems;
    }

    /** @throws Refusal {@code too-long-for-cell} */
    static Map<Column, String> fitting(Map<Column, String> texts) {
        texts.forEach((column, text) -> {
            if (XlsxEscapes.written(text).length() > LONGEST_CELL) {
                throw Refusal.invalid("too-long-for-cell").with("found", column.name(Locale.CHINESE));
            }
        });
        return texts;
    }
}
