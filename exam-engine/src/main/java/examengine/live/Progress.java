package examengine.live;

import java.util.BitSet;
import org.infinispan.protostream.annotations.Proto;

/**
 * Which positions are answered, as far as it was heard.
 *
 * @param answered positions with an answer
 * @param cleared positions heard to be cleared; kept only until {@code whole}, so that what the database says about an
 *     earlier moment does not undo them
 * @param whole whether nothing is missing: the database was asked once, everything since was heard
 */
@Proto
public record Progress(Positions answered, Positions cleared, boolean whole) {

    static final Progress UNHEARD = new Progress(Positions.NONE, Positions.NONE, false);

    static Progress answer(int position, boolean blank) {
        Positions place = Positions.only(position);
        return blank ? new Progress(Positions.NONE, place, false) : new Progress(place, Positions.NONE, false);
    }

    static Progress read(BitSet answered) {
        return new Progress(Positions.of(answered), Positions.NONE, true);
    }

    /** This and what was heard after it; a reading of the database fills up what was missing. */
    Progress and(Progress later) {
        if (later.whole) {
            return whole ? this : new Progress(later.answered.without(cleared).and(answered), Positions.NONE, true);
        }
        Positions now = answered.without(later.cleared).and(later.answered);
        Positions gone =
                whole ? Positions.NONE : cleared.without(later.answered).and(later.cleared);
        return new Progress(now, gone, whole);
    }
}
