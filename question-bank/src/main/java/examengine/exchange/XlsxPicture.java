package examengine.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * A picture in a workbook.
 *
 * @param row of the cell it begins in, counted from 1
 * @param column of that cell, counted from 0
 * @param name by which a cell of WPS Office shows it
 * @param part null where the picture is not in the file
 */
record XlsxPicture(int row, int column, String name, PackagePart part) {

    /** Bytes, one more than a picture may have. */
    private static final int MOST = 10_000_001;

    /** As an element of HTML that holds the picture; one without a picture where there is none. */
    String html() {
        return "<img src=\"data:image;base64," + Base64.getEncoder().encodeToString(bytes()) + "\">";
    }

    private byte[] bytes() {
        if (part == null) {
            return new byte[0];
        }
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(MOST);
        } catch (IOException | InvalidOperationException damage) {
            return new byte[0];
        }
    }
}
