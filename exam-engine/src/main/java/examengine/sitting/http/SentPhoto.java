package examengine.sitting.http;

import examengine.identity.Frame;
import examengine.identity.LivenessChallenges;
import examengine.identity.Probe;
import examengine.kernel.Refusal;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A photo as pages send it: one picture, or a form with parts {@code frame}, in the order taken, and {@code challenge}. */
final class SentPhoto {

    private SentPhoto() {}

    /** @throws Refusal {@code unusable-photo}, {@code too-many-frames}, {@code too-large} */
    static Probe read(List<EntityPart> parts) {
        List<Frame> frames = new ArrayList<>();
        String challenge = null;
        for (EntityPart part : parts) {
            if (part.getName().equals("frame") && frames.size() <= Probe.MOST) {
                frames.add(new Frame(bytes(part, PhotoResource.MOST_BYTES), String.valueOf(part.getMediaType())));
            } else if (part.getName().equals("challenge")) {
                challenge = new String(bytes(part, LivenessChallenges.LONGEST_NAME), StandardCharsets.US_ASCII);
            }
        }
        return new Probe(frames, challenge);
    }

    private static byte[] bytes(EntityPart part, int most) {
        try (InputStream content = part.getContent()) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large").with("limit", most);
            }
            return bytes;
        } catch (IOException cutOff) {
            throw Refusal.malformed("malformed-request");
        }
    }
}
