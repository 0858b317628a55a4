package examengine.face.wire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Byte arrays with their length before them. */
final class Packing {

    private Packing() {}

    /** Writes into memory, where nothing can go wrong. */
    interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static DataInputStream open(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    static void put(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** @throws IOException if fewer bytes are there than announced */
    static byte[] take(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("announces " + length + " bytes");
        }
        return in.readNBytes(length);
    }
}
