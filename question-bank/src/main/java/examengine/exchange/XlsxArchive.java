package examengine.exchange;

import examengine.kernel.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The parts of an xlsx file, inflated while they are read and never as a whole. All that is read from one archive
 * together is limited, so that no small file becomes a large one in memory.
 */
final class XlsxArchive extends ZipFileZipEntrySource {

    /** Bytes of all parts together, each as often as it is read; ten thousand long items take a tenth of it. */
    static final int LARGEST = 128_000_000;

    /** Bytes of a part that the library holds as a tree: relationships, content types, properties. */
    private static final int LARGEST_TREE = 2_000_000;

    private static final int MOST_PARTS = 5_000;

    private int left = LARGEST;

    private XlsxArchive(ZipFile zip) {
        super(zip);
    }

    /**
     * @throws Refusal {@code too-much-inside} for an archive of more than 5,000 parts; reading throws it as soon as
     *     the parts read so far are too large
     * @throws IOException for anything but a whole zip archive
     */
    static XlsxArchive of(byte[] bytes) throws IOException {
        if (entries(bytes) > MOST_PARTS) {
            throw tooMuch();
        }
        return new XlsxArchive(ZipFile.builder().setByteArray(bytes).get());
    }

    /** Counted by their signature in the directory (APPNOTE 4.3.12), before anything is kept of them. */
    private static int entries(byte[] bytes) {
        int entries = 0;
        for (int at = 0; at + 3 < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Measured(super.getInputStream(entry), isTree(entry.getName()) ? LARGEST_TREE : LARGEST);
    }

    private static boolean isTree(String name) {
        return name.endsWith(".rels") || name.contains("[Content_Types]") || name.startsWith("docProps/");
    }

    private static Refusal tooMuch() {
        return Refusal.invalid("too-much-inside").with("found", LARGEST / 1_000_000 + " MB");
    }

    /** Takes what is read off what is left for this part and for the archive. */
    private final class Measured extends FilterInputStream {

        private int own;

        Measured(InputStream in, int own) {
            super(in);
            this.own = own;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            take(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            take(Math.max(read, 0));
            return read;
        }

        private void take(int bytes) {
            own -= bytes;
            left -= bytes;
            if (own < 0 || left < 0) {
                throw tooMuch();
            }
        }
    }
}
