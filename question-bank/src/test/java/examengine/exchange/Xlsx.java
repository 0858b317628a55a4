package examengine.exchange;

import examengine.item.ItemDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks made in tests, as authors make them: numbers stay numbers, everything else is text. */
final class Xlsx {

    static final String NAME = "items.xlsx";
    static final List<String> HEADER = List.of("题号", "题型", "题干", "选项A", "选项B", "选项C", "答案");

    private Xlsx() {}

    /** A workbook with one sheet of these rows. */
    static ImportFile file(List<? extends List<?>> rows) {
        return file(book -> fill(book.createSheet("试题"), rows));
    }

    /** A workbook with one sheet: the header and one row, changed by the test. */
    static ImportFile changed(Consumer<XSSFSheet> change) {
        return file(book -> {
            XSSFSheet sheet = book.createSheet("试题");
            fill(sheet, List.of(HEADER, List.of("Q-1", "单选题", "问？", "甲", "乙", "丙", "B")));
            change.accept(sheet);
        });
    }

    static ImportFile file(Consumer<XSSFWorkbook> content) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return new ImportFile(NAME, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void fill(Sheet sheet, List<? extends List<?>> rows) {
        for (int number = 0; number < rows.size(); number++) {
            Row row = sheet.createRow(number);
            for (int column = 0; column < rows.get(number).size(); column++) {
                Object value = rows.get(number).get(column);
                if (value instanceof Number amount) {
                    row.createCell(column).setCellValue(amount.doubleValue());
                } else {
                    row.createCell(column).setCellValue(value.toString());
                }
            }
        }
    }

    static ImportReport read(ImportFile file) {
        return new XlsxReader().read(file);
    }

    static ImportReport read(List<? extends List<?>> rows) {
        return read(file(rows));
    }

    /** Items written and read again. */
    static ImportFile written(List<ItemDraft> items, Locale language) {
        try (var out = new ByteArrayOutputStream()) {
            new XlsxWriter(language).write(items, PictureSource.NONE, out);
            return new ImportFile(NAME, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
