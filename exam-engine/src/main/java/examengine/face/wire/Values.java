package examengine.face.wire;

import examengine.face.FaceSeen;
import examengine.face.Look;
import examengine.face.Measured;
import examengine.face.Models;
import examengine.face.Readiness;
import examengine.face.Thresholds;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The door's values as bytes; each is read as it was written. */
final class Values {

    private Values() {}

    static void put(DataOutputStream out, Readiness readiness) throws IOException {
        out.writeBoolean(readiness.isReady());
        if (readiness.isReady()) {
            put(out, readiness.models());
        } else {
            out.writeUTF(readiness.code());
            out.writeInt(readiness.facts().size());
            for (Map.Entry<String, Object> fact : readiness.facts().entrySet()) {
                out.writeUTF(fact.getKey());
                out.writeUTF(String.valueOf(fact.getValue()));
            }
        }
    }

    static Readiness readiness(DataInputStream in) throws IOException {
        if (in.readBoolean()) {
            return Readiness.with(models(in));
        }
        String code = in.readUTF();
        int count = in.readInt();
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            facts.put(in.readUTF(), in.readUTF());
        }
        return new Readiness(null, code, facts);
    }

    private static void put(DataOutputStream out, Models models) throws IOException {
        out.writeUTF(models.detector());
        out.writeUTF(models.embedder());
    }

    private static Models models(DataInputStream in) throws IOException {
        return new Models(in.readUTF(), in.readUTF());
    }

    static void put(DataOutputStream out, Measured measured) throws IOException {
        out.writeDouble(measured.similarity());
        out.writeInt(measured.frames());
        out.writeDouble(measured.thresholds().match());
        out.writeDouble(measured.thresholds().review());
        put(out, measured.models());
    }

    static Measured measured(DataInputStream in) throws IOException {
        return new Measured(
                in.readDouble(), in.readInt(), new Thresholds(in.readDouble(), in.readDouble()), models(in));
    }

    static void put(DataOutputStream out, Look look) throws IOException {
        out.writeInt(look.width());
        out.writeInt(look.height());
        out.writeInt(look.faces().size());
        for (FaceSeen face : look.faces()) {
            out.writeDouble(face.box().x());
            out.writeDouble(face.box().y());
            out.writeDouble(face.box().width());
            out.writeDouble(face.box().height());
            out.writeDouble(face.score());
            out.writeDouble(face.yaw());
            out.writeDouble(face.sharpness());
            out.writeDouble(face.brightness());
        }
    }

    static Look look(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        int count = in.readInt();
        List<FaceSeen> faces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faces.add(face(in));
        }
        return new Look(width, height, faces);
    }

    private static FaceSeen face(DataInputStream in) throws IOException {
        FaceSeen.Box box = new FaceSeen.Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
        return new FaceSeen(box, in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
