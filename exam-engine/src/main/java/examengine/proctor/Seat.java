package examengine.proctor;

import examengine.live.LiveSeat;
import java.time.Instant;

/**
 * One line of a session's roster as proctors see it at an instant.
 *
 * @param room null where the exam is taken anywhere, as {@code number}
 * @param items how many items a paper of this exam has
 * @param sitting null as long as the candidate has not entered
 */
record Seat(
        Person person,
        String room,
        String number,
        int items,
        SittingFacts sitting,
        LiveSeat live,
        Connection connection) {

    /** Who sits there. */
    record Person(String id, String name, String idMasked, boolean hasPortrait) {}

    static Seat empty(Person person, String room, String number, int items, String examSession) {
        return new Seat(person, room, number, items, null, LiveSeat.unheard(examSession), Connection.NONE);
    }

    String examSession() {
        return live.examSession();
    }

    /** Null before the first sign of life. A page that became the writing one was there then. */
    Instant lastSeen() {
        Instant heard = live.presence().seenAt();
        Instant page = sitting == null ? null : sitting.pageSince();
        return heard == null || page != null && page.isAfter(heard) ? page : heard;
    }

    Seat with(SittingFacts facts) {
        return new Seat(person, room, number, items, facts, live, connection);
    }

    Seat with(LiveSeat heard) {
        return new Seat(person, room, number, items, sitting, heard, connection);
    }

    /** The same seat a little later: its connection ages. */
    Seat at(Instant now) {
        Connection present = sitting == null
                ? Connection.NONE
                : Connection.of(sitting.state(), lastSeen(), live.presence().visible(), now);
        return present == connection ? this : new Seat(person, room, number, items, sitting, live, present);
    }
}
