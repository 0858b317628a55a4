package examengine.identity;

import examengine.kernel.Refusal;
import java.util.Arrays;
import java.util.List;

/**
 * What a candidate shows: one picture, several of the same moment, or those of a challenge in the order they were taken.
 *
 * @param frames one to {@link #MOST}
 * @param challenge the id of the challenge the frames answer, or null
 */
public record Probe(List<Frame> frames, String challenge) {

    /** A challenge of three turns at some five pictures a second. */
    public static final int MOST = 60;

    /** @throws Refusal {@code unusable-photo} for none, {@code too-many-frames} */
    public Probe {
        if (frames.isEmpty()) {
            throw UnusablePhoto.because("unreadable");
        }
        if (frames.size() > MOST) {
            throw Refusal.invalid("too-many-frames").with("limit", MOST);
        }
        frames = List.copyOf(frames);
    }

    /** Whether a camera may have taken it: pictures that follow each other are never the same to the last bit. */
    public boolean isMoment() {
        byte[] first = frames.get(0).image();
        return frames.stream().anyMatch(frame -> !Arrays.equals(first, frame.image()));
    }

    public static Probe of(byte[] image, String contentType) {
        return new Probe(List.of(new Frame(image, contentType)), null);
    }
}
