package examengine.exchange;

import examengine.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Reads items from an Excel workbook: from the sheet 试题, or else the first one with a header of items. The header is
 * found by its names, Chinese or English, in any order, and may stand below a title; see {@link Column}.
 *
 * <p>The workbook is never held as a whole: rows are heard one by one, and only shared texts, the good items and the
 * problems are kept. What a file may hold is limited; see {@link XlsxArchive}, {@link XlsxRows} and
 * {@link XlsxReading}.
 */
public final class XlsxReader implements ItemReader {

    private static final byte[] WORKBOOK = "xl/workbook.".getBytes(StandardCharsets.US_ASCII);

    /** The name of the stream that holds an encrypted workbook (MS-OFFCRYPTO 2.3.4.4). */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final byte[] BINARY = "xl/workbook.bin".getBytes(StandardCharsets.US_ASCII);

    @Override
    public Format format() {
        return Format.XLSX;
    }

    /** Recognises workbooks of all times, so that old and locked ones are refused by their name. */
    @Override
    public boolean recognises(ImportFile file) {
        FileMagic kind = FileMagic.valueOf(file.bytes());
        return kind == FileMagic.OLE2 || (kind == FileMagic.OOXML && holds(file.bytes(), WORKBOOK));
    }

    @Override
    public ImportReport read(ImportFile file, Progress progress) {
        try {
            checkKind(file.bytes());
            try (XlsxBook book = XlsxBook.of(file.bytes())) {
                return new XlsxReading(file.name(), book, progress).report();
            }
        } catch (Refusal refusal) {
            Problem problem = Problem.rejected(Place.whole(file.name()), refusal, "");
            return new ImportReport(Format.XLSX, List.of(), List.of(problem));
        }
    }

    /** @throws Refusal {@code password-protected} or {@code old-workbook} */
    private static void checkKind(byte[] bytes) {
        boolean ole = FileMagic.valueOf(bytes) == FileMagic.OLE2;
        if (ole && holds(bytes, ENCRYPTED)) {
            throw Refusal.invalid("password-protected");
        }
        if (ole || holds(bytes, BINARY)) {
            throw Refusal.invalid("old-workbook");
        }
    }

    private static boolean holds(byte[] bytes, byte[] sought) {
        for (int at = 0; at + sought.length <= bytes.length; at++) {
            int matching = 0;
            while (matching < sought.length && bytes[at + matching] == sought[matching]) {
                matching++;
            }
            if (matching == sought.length) {
                return true;
            }
        }
        return false;
    }
}
