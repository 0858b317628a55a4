package examengine.journey;

import examengine.hall.Candidate;
import examengine.hall.Outbox;
import examengine.hall.Page;
import examengine.hall.Paper.Item;
import examengine.hall.Seat;
import examengine.hall.Sitting;
import examengine.hall.Staff;
import java.util.List;
import java.util.stream.Collectors;

/** A candidate at work: seated, the paper on the screen, the clock running. */
record Desk(Candidate candidate, Seat seat, Page page, Sitting begun) {

    static Desk atPractice(Candidate candidate) {
        Seat seat = candidate.signsIn().consents().enters(Site.PRACTICE);
        seat.showsFace();
        return started(candidate, seat);
    }

    /** At the exam whose entry photo a proctor must have seen. */
    static Desk atExam(Candidate candidate, Staff proctor) {
        Seat seat = candidate.signsIn().consents().enters(Site.EXAM);
        seat.showsFace();
        proctor.decides(seat, Staff.Decision.SAME_PERSON, "");
        return started(candidate, seat);
    }

    private static Desk started(Candidate candidate, Seat seat) {
        Page page = seat.opensPage();
        return new Desk(candidate, seat, page, page.starts());
    }

    List<Item> items() {
        return begun.paper().items();
    }

    /** The first items of a kind are answered right. */
    void answersRight(String type, int count) {
        items().stream()
                .filter(item -> item.type().equals(type))
                .limit(count)
                .forEach(item -> page.answers(item.position(), AnswerBook.right(item)));
    }

    /** The items of a kind that the node has no answer to. */
    List<Item> unanswered(String type) {
        Sitting now = seat.sitting();
        return items().stream()
                .filter(item -> item.type().equals(type) && now.at(item.position()) == null)
                .toList();
    }

    /** Types right answers to some of them while nobody can be reached. */
    Outbox typesRightOffline(String type, int count) {
        Outbox outbox = page.goesOffline();
        unanswered(type).stream().limit(count).forEach(item -> outbox.types(item.position(), AnswerBook.right(item)));
        return outbox;
    }

    /** Everything is answered right, in one call. */
    void answersAllRight() {
        page.answersAll(
                items().stream().collect(Collectors.toMap(Item::position, item -> List.of(AnswerBook.right(item)))));
    }
}
