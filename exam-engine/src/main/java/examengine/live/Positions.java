package examengine.live;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.infinispan.protostream.annotations.Proto;

/**
 * A set of positions of a paper, as compact as a cache likes it.
 *
 * @param words the bits of the positions, 64 to a word, the lowest first; no empty word at the end
 */
@Proto
public record Positions(List<Long> words) {

    static final Positions NONE = new Positions(List.of());

    public static Positions of(BitSet bits) {
        return new Positions(Arrays.stream(bits.toLongArray()).boxed().toList());
    }

    static Positions only(int position) {
        BitSet bits = new BitSet();
        bits.set(position);
        return of(bits);
    }

    Positions and(Positions others) {
        BitSet all = bits();
        all.or(others.bits());
        return of(all);
    }

    Positions without(Positions others) {
        BitSet rest = bits();
        rest.andNot(others.bits());
        return of(rest);
    }

    public int count() {
        return words.stream().mapToInt(Long::bitCount).sum();
    }

    private BitSet bits() {
        return BitSet.valueOf(words.stream().mapToLong(Long::longValue).toArray());
    }
}
