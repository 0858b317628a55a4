package examengine.face.wire;

import examengine.face.Comparison;
import examengine.face.Liveness;
import examengine.face.Look;
import examengine.face.NotCompared;
import examengine.face.Readiness;
import java.io.DataInputStream;
import java.io.IOException;

/** What a worker says. */
public sealed interface Answer {

    /** The first word of a worker: with what it compares, or why it does not and therefore ends. */
    record Greeting(Readiness readiness) implements Answer {}

    record Looked(Look look) implements Answer {}

    record Compared(Comparison comparison) implements Answer {}

    record Watched(Liveness liveness) implements Answer {}

    /** The bytes for {@link #of}. */
    static byte[] bytes(Answer answer) {
        return Packing.bytes(out -> {
            if (answer instanceof Greeting greeting) {
                out.writeByte('G');
                Values.put(out, greeting.readiness());
            } else if (answer instanceof Looked looked) {
                out.writeByte('L');
                Values.put(out, looked.look());
            } else if (answer instanceof Watched watched) {
                out.writeByte('W');
                out.writeByte(watched.liveness().ordinal());
            } else if (answer instanceof Compared compared
                    && compared.comparison().measured() != null) {
                out.writeByte('C');
                Values.put(out, compared.comparison().measured());
            } else if (answer instanceof Compared compared) {
                out.writeByte('N');
                out.writeByte(compared.comparison().notCompared().ordinal());
            }
        });
    }

    /** @throws IOException if it is none */
    static Answer of(byte[] bytes) throws IOException {
        DataInputStream in = Packing.open(bytes);
        return switch (in.readByte()) {
            case 'G' -> new Greeting(Values.readiness(in));
            case 'L' -> new Looked(Values.look(in));
            case 'W' -> new Watched(Liveness.values()[in.readByte()]);
            case 'C' -> new Compared(Comparison.of(Values.measured(in)));
            case 'N' -> new Compared(Comparison.none(NotCompared.values()[in.readByte()]));
            default -> throw new IOException("not an answer");
        };
    }
}
