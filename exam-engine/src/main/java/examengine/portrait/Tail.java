package examengine.portrait;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A ZIP file on its way to whoever unpacks it. Remembers its end, where the file says how many entries it has: an archive
 * that was cut off between two entries would otherwise pass for a shorter one.
 */
final class Tail extends FilterInputStream {

    /** The last record and the longest comment behind it. */
    private static final int KEPT = 22 + 0xFFFF;

    private static final int LAST_RECORD = 0x06054B50;
    private static final int COUNT_AT = 10;
    private static final int LAST_RECORD_LENGTH = 22;
    private static final int BLOCK = 64 * 1024;

    private byte[] kept = new byte[0];

    Tail(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            keep(into, offset, read);
        }
        return read;
    }

    private void keep(byte[] from, int offset, int length) {
        int old = Math.max(0, Math.min(kept.length, KEPT - length));
        int fresh = Math.min(length, KEPT);
        byte[] both = new byte[old + fresh];
        System.arraycopy(kept, kept.length - old, both, 0, old);
        System.arraycopy(from, offset + length - fresh, both, old, fresh);
        kept = both;
    }

    /** Reads to the end and compares; -1 where there is no end at all. */
    int entriesTold() throws IOException {
        byte[] block = new byte[BLOCK];
        while (read(block, 0, BLOCK) >= 0) {
            continue;
        }
        ByteBuffer end = ByteBuffer.wrap(kept).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = kept.length - LAST_RECORD_LENGTH; at >= 0; at--) {
            if (end.getInt(at) == LAST_RECORD) {
                return end.getShort(at + COUNT_AT) & 0xFFFF;
            }
        }
        return -1;
    }
}
