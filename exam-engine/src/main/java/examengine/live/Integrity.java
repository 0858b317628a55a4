package examengine.live;

import examengine.sitting.IntegrityEvent.Kind;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.infinispan.protostream.annotations.Proto;

/**
 * What the page saw that a proctor may want to know.
 *
 * @param kinds names of the kinds seen, each once, the one seen last at the end
 * @param focusLostMillis when the focus was last lost, since the epoch; 0 when it never was
 */
@Proto
public record Integrity(List<String> kinds, long focusLostMillis) {

    static final Integrity CLEAN = new Integrity(List.of(), 0);

    static Integrity seen(Kind kind, Instant at) {
        return new Integrity(List.of(kind.name()), kind == Kind.FOCUS_LOST ? at.toEpochMilli() : 0);
    }

    Integrity and(Integrity later) {
        Set<String> order = new LinkedHashSet<>(kinds);
        order.removeAll(later.kinds);
        order.addAll(later.kinds);
        return new Integrity(List.copyOf(order), Math.max(focusLostMillis, later.focusLostMillis));
    }

    /** What stands: a lost focus until it came back, a lost line until it was there again, everything else for good. */
    public List<String> flags() {
        return kinds.stream().filter(this::stands).sorted().toList();
    }

    private boolean stands(String name) {
        return switch (Kind.valueOf(name)) {
            case FOCUS_LOST -> !isFollowed(name, Kind.FOCUS_BACK);
            case OFFLINE -> !isFollowed(name, Kind.ONLINE);
            case FOCUS_BACK, ONLINE -> false;
            case FULLSCREEN_LEFT, COPY, PASTE, CAMERA_LOST -> true;
        };
    }

    private boolean isFollowed(String name, Kind remedy) {
        return kinds.indexOf(remedy.name()) > kinds.indexOf(name);
    }
}
