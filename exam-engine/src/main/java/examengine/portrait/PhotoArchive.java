package examengine.portrait;

import examengine.kernel.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The pictures in a ZIP file, one after the other while it travels; a file that is no ZIP is one picture. Nothing is written to a disk, so
 * no name in the archive leads anywhere, and what is packed to a thousandth of its size is not unpacked beyond the limits.
 */
final class PhotoArchive {

    /** Entries of any kind. */
    static final int MOST_ENTRIES = 20_000;

    /** Of everything unpacked; photos hardly shrink in an archive of 200 MB. */
    static final long MOST_UNPACKED = 1L << 30;

    private static final int BLOCK = 64 * 1024;

    private final Tail tail;
    private final ZipInputStream zip;
    private long unpacked;

    private final long most;

    private PhotoArchive(InputStream in, long most) {
        this.most = most;
        this.tail = new Tail(in);
        this.zip = new ZipInputStream(tail, StandardCharsets.ISO_8859_1);
    }

    /**
     * Hands over each picture.
     *
     * @param name of the file itself
     * @throws Refusal {@code archive-unreadable}; {@code archive-too-large} with {@code mostFiles} and {@code mostBytes}
     */
    static void each(String name, InputStream file, Consumer<SentPhoto> taking) {
        each(name, file, MOST_UNPACKED, taking);
    }

    /** @param most bytes unpacked */
    static void each(String name, InputStream file, long most, Consumer<SentPhoto> taking) {
        BufferedInputStream in = new BufferedInputStream(file, BLOCK);
        try {
            in.mark(BLOCK);
            FileKind kind = FileKind.of(in.readNBytes(Integer.BYTES));
            in.reset();
            if (kind == FileKind.ZIP) {
                new PhotoArchive(in, most).each(taking);
            } else {
                taking.accept(new SentPhoto(name, in.readNBytes(SentPhoto.LARGEST + 1)));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refusal.invalid("archive-unreadable");
        }
    }

    private void each(Consumer<SentPhoto> taking) throws IOException {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw tooLarge();
            }
            String name = EntryName.of(entry.getName());
            if (!entry.isDirectory() && !EntryName.isByTheWay(name)) {
                taking.accept(new SentPhoto(name, content()));
            }
            skipRest();
        }
        if (tail.entriesTold() != entries) {
            throw new ZipException("cut off");
        }
    }

    private byte[] content() throws IOException {
        byte[] content = zip.readNBytes(SentPhoto.LARGEST + 1);
        count(content.length);
        return content;
    }

    private void skipRest() throws IOException {
        byte[] block = new byte[BLOCK];
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            count(read);
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > most) {
            throw tooLarge();
        }
    }

    private static Refusal tooLarge() {
        return Refusal.invalid("archive-too-large")
                .with("mostFiles", MOST_ENTRIES)
                .with("mostBytes", MOST_UNPACKED);
    }
}
