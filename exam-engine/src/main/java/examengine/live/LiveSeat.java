package examengine.live;

import examengine.sitting.IntegrityEvent;
import java.time.Instant;
import java.util.BitSet;
import org.infinispan.protostream.annotations.Proto;

/**
 * What the board knows of one sitting, or what it just heard of it: knowledge adds up by {@link #and}. Adding the same
 * twice changes nothing that is shown, for a cache that loses the owner of an entry may do that.
 *
 * @param changes how often it was heard that the sitting's row has changed; who sees it rise reads the row again
 */
@Proto
public record LiveSeat(String examSession, Progress progress, Presence presence, Integrity integrity, int changes) {

    /** Nothing was heard of it yet. */
    public static LiveSeat unheard(String examSession) {
        return new LiveSeat(examSession, Progress.UNHEARD, Presence.UNSEEN, Integrity.CLEAN, 0);
    }

    static LiveSeat answered(String examSession, int position, boolean blank, Instant at) {
        return new LiveSeat(examSession, Progress.answer(position, blank), Presence.sign(at), Integrity.CLEAN, 0);
    }

    static LiveSeat seen(String examSession, boolean visible, Instant at) {
        return new LiveSeat(examSession, Progress.UNHEARD, Presence.page(visible, at), Integrity.CLEAN, 0);
    }

    static LiveSeat noted(String examSession, IntegrityEvent.Kind kind, Instant at) {
        return new LiveSeat(examSession, Progress.UNHEARD, Presence.UNSEEN, Integrity.seen(kind, at), 0);
    }

    static LiveSeat changed(String examSession) {
        return new LiveSeat(examSession, Progress.UNHEARD, Presence.UNSEEN, Integrity.CLEAN, 1);
    }

    static LiveSeat read(String examSession, BitSet answered) {
        return new LiveSeat(examSession, Progress.read(answered), Presence.UNSEEN, Integrity.CLEAN, 0);
    }

    /** This and what was heard after it. */
    public LiveSeat and(LiveSeat later) {
        return new LiveSeat(
                examSession,
                progress.and(later.progress),
                presence.and(later.presence),
                integrity.and(later.integrity),
                changes + later.changes);
    }
}
