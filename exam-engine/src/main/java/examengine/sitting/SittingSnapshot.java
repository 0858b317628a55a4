package examengine.sitting;

import examengine.paper.PaperLine;
import java.util.List;
import org.infinispan.protostream.annotations.Proto;

/**
 * What the frequent calls need of a sitting, as the cache holds it. Ownership and the shape of the paper never change
 * once started, so an answer can be checked against it; whether the answer may enter is decided by the database alone.
 *
 * @param version of the row it was read from
 * @param lease the page lease that may write
 * @param shape how many choices each position offers, single-answer positions negative; empty before the start
 * @param deadlineMillis since the epoch, 0 before the start
 * @param identity the latest outcome or decision about a photo, empty before the first
 * @param pending instructions not confirmed yet
 */
@Proto
public record SittingSnapshot(
        String id,
        long version,
        String candidate,
        String examSession,
        String state,
        long lease,
        List<Integer> shape,
        long deadlineMillis,
        String identity,
        List<PendingInstruction> pending) {

    /** @param atMillis since the epoch */
    @Proto
    public record PendingInstruction(String id, String kind, String text, long atMillis) {
        static PendingInstruction of(Instruction instruction) {
            return new PendingInstruction(
                    instruction.id(),
                    instruction.kind().name(),
                    instruction.text(),
                    instruction.at().toEpochMilli());
        }
    }

    static int shapeOf(PaperLine line) {
        int choices = line.choiceOrder().length();
        return line.takesSeveral() ? choices : -choices;
    }

    /** Stands for a sitting that was changed: whoever finds it asks the database. */
    public static SittingSnapshot mark(String id, long version) {
        return new SittingSnapshot(id, version, "", "", "", 0, List.of(), 0, "", List.of());
    }

    public boolean isMark() {
        return candidate.isEmpty();
    }

    boolean hasPaper() {
        return !shape.isEmpty();
    }

    boolean hasPosition(int position) {
        return position >= 1 && position <= shape.size();
    }

    int choicesAt(int position) {
        return Math.abs(shape.get(position - 1));
    }

    boolean takesSeveralAt(int position) {
        return shape.get(position - 1) > 0;
    }
}
