package examengine.face;

import java.util.List;
import java.util.Optional;

/** A node that compares nothing, and says why: everything goes to a person. */
public record NoFaces(Readiness readiness) implements Faces {

    @Override
    public Comparison compare(byte[] portrait, List<byte[]> frames) {
        return Comparison.none(NotCompared.NO_MODELS);
    }

    @Override
    public Optional<Look> look(byte[] picture) {
        return Optional.empty();
    }

    @Override
    public Liveness watch(Challenge challenge, List<byte[]> frames) {
        return Liveness.NOT_CHECKED;
    }
}
