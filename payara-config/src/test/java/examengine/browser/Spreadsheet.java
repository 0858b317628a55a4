package examengine.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Opens workbooks, mends them and saves them, as their readers do. */
final class Spreadsheet {

    private Spreadsheet() {}

    /** The workbook with every cell of its first sheet that says just {@code wrong} written over. */
    static byte[] mended(Path file, String wrong, String right) throws IOException {
        var mended = new ByteArrayOutputStream();
        try (InputStream saved = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(saved)) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.getStringCellValue().equals(wrong)) {
                        // A text that stands in its cell itself would stay beside the new one.
                        cell.setBlank();
                        cell.setCellValue(right);
                    }
                }
            }
            book.write(mended);
        }
        return mended.toByteArray();
    }
}
