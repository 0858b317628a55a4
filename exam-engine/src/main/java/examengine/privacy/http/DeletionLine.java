package examengine.privacy.http;

import examengine.privacy.Deletion;
import examengine.web.Timestamps;

/** A line of the deletion log as the contract has it. */
public record DeletionLine(
        long number,
        String photo,
        String candidate,
        String kind,
        String sitting,
        String takenAt,
        String dueAt,
        String heldAt,
        String deletedAt,
        boolean late,
        String cause,
        String node) {

    static DeletionLine of(Deletion line) {
        return new DeletionLine(
                line.number(),
                line.photo(),
                line.candidate(),
                line.kind().name(),
                line.sitting(),
                Timestamps.iso(line.takenAt()),
                Timestamps.iso(line.dueAt()),
                Timestamps.iso(line.heldAt()),
                Timestamps.iso(line.deletedAt()),
                line.isLate(),
                line.cause().name(),
                line.node());
    }
}
