package examengine.face.wire;

import examengine.face.Challenge;
import examengine.face.Turn;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a worker is asked. */
public sealed interface Request {

    /** What is in this picture? */
    record Looking(byte[] picture) implements Request {}

    /** Are these the same person? */
    record Comparing(byte[] portrait, List<byte[]> frames) implements Request {}

    /** Does this face turn as asked? */
    record Watching(Challenge challenge, List<byte[]> frames) implements Request {}

    private static int kindOf(Request request) {
        if (request instanceof Looking) {
            return 'L';
        }
        return request instanceof Comparing ? 'C' : 'W';
    }

    /** The bytes for {@link #of}. */
    static byte[] bytes(Request request) {
        return Packing.bytes(out -> {
            out.writeByte(kindOf(request));
            if (request instanceof Looking looking) {
                Packing.put(out, looking.picture());
            } else if (request instanceof Comparing comparing) {
                Packing.put(out, comparing.portrait());
                put(out, comparing.frames());
            } else if (request instanceof Watching watching) {
                Packing.put(out, turns(watching.challenge()));
                put(out, watching.frames());
            }
        });
    }

    /** @throws IOException if it is none */
    static Request of(byte[] bytes) throws IOException {
        DataInputStream in = Packing.open(bytes);
        return switch (in.readByte()) {
            case 'L' -> new Looking(Packing.take(in));
            case 'C' -> new Comparing(Packing.take(in), takeAll(in));
            case 'W' -> new Watching(challenge(Packing.take(in)), takeAll(in));
            default -> throw new IOException("not a request");
        };
    }

    private static byte[] turns(Challenge challenge) {
        byte[] turns = new byte[challenge.turns().size()];
        for (int i = 0; i < turns.length; i++) {
            turns[i] = (byte) challenge.turns().get(i).ordinal();
        }
        return turns;
    }

    private static Challenge challenge(byte[] ordinals) {
        List<Turn> turns = new ArrayList<>();
        for (byte ordinal : ordinals) {
            turns.add(Turn.values()[ordinal]);
        }
        return new Challenge(turns);
    }

    private static void put(DataOutputStream out, List<byte[]> pictures) throws IOException {
        out.writeInt(pictures.size());
        for (byte[] picture : pictures) {
            Packing.put(out, picture);
        }
    }

    private static List<byte[]> takeAll(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(Packing.take(in));
        }
        return pictures;
    }
}
