package examengine.exchange;

import examengine.item.ItemDraft;
import examengine.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes CSV with the columns of the Excel template, in UTF-8 with a byte order mark, without which Excel takes
 * Chinese for something else. A text that a spreadsheet would calculate gets an apostrophe in front, which {@link
 * CsvReader} takes away again. Pictures stand inside the HTML.
 */
final class CsvWriter implements ItemWriter {

    private static final Locale LANGUAGE = Locale.CHINESE;

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public List<Problem> write(List<ItemDraft> items, PictureSource pictures, OutputStream out) throws IOException {
        var problems = new ArrayList<Problem>();
        var texts = new ItemTexts(LANGUAGE, pictures);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        writer.write(line(Columns.header(LANGUAGE)));
        for (int position = 0; position < items.size(); position++) {
            ItemDraft item = items.get(position);
            try {
                writer.write(line(row(texts.of(item))));
            } catch (Refusal refusal) {
                problems.add(Problem.rejected(Place.item("", position + 1, item.code()), refusal, ""));
            }
        }
        writer.flush();
        return problems;
    }

    private static String line(List<String> cells) {
        return CSVFormat.DEFAULT.format(cells.toArray()) + CSVFormat.DEFAULT.getRecordSeparator();
    }

    private static List<String> row(Map<Column, String> texts) {
        return Columns.TEMPLATE.stream()
                .map(column -> CsvTable.guarded(texts.getOrDefault(column, "")))
                .toList();
    }
}
