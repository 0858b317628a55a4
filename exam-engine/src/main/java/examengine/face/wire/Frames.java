package examengine.face.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Frames on a stream. Each begins with a mark, so that a word that native code prints in between is noticed and not taken
 * for a length.
 */
public final class Frames {

    private static final int MARK = 0xFACE0001;

    /** Bytes of a frame: sixty photos of a megabyte, and some more. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private final DataInputStream in;
    private final DataOutputStream out;

    public Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /** @throws IOException if the other side is gone, or the frame is too large for it */
    public void send(byte[] content) throws IOException {
        if (content.length > LARGEST) {
            throw new IOException("a frame of " + content.length + " bytes");
        }
        out.writeInt(MARK);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /**
     * Waits for a frame.
     *
     * @throws EOFException if the other side is gone
     * @throws IOException if something else than a frame comes
     */
    public byte[] receive() throws IOException {
        int mark = in.readInt();
        int length = in.readInt();
        if (mark != MARK || length < 0 || length > LARGEST) {
            throw new IOException("not a frame");
        }
        byte[] content = new byte[length];
        in.readFully(content);
        return content;
    }
}
