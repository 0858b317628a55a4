package examengine.figures;

import examengine.hall.Candidate;
import examengine.hall.ExamHall;
import examengine.hall.Page;
import examengine.hall.Seat;
import examengine.hall.Sitting;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The demo's candidates in the middle of the practice exam. */
final class FullHall {

    private static final int CANDIDATES = 20;

    private final URI node;
    private final List<Desk> desks;

    private FullHall(URI node, List<Desk> desks) {
        this.node = node;
        this.desks = desks;
    }

    private record Desk(Candidate candidate, Sitting sitting, Page page) {

        private static Desk of(Candidate candidate) {
            Seat seat = candidate.signsIn().consents().enters("practice");
            seat.showsFace();
            Page page = seat.opensPage();
            return new Desk(candidate, page.starts(), page);
        }

        private AnswerRequest request(URI node, String root, int position) {
            String answers = root + "/sittings/" + sitting.id() + "/answers";
            return AnswerRequest.of(
                    node, answers, position, candidate.conversation().cookie(), page.lease());
        }
    }

    /** Everybody signs in, shows a face and starts. */
    static FullHall at(URI node) {
        ExamHall hall = new ExamHall(node);
        List<Desk> desks = IntStream.rangeClosed(1, CANDIDATES)
                .mapToObj(number -> Desk.of(hall.candidate("candidate" + number)))
                .toList();
        return new FullHall(node, desks);
    }

    /**
     * Deals all positions of all papers to this many connections, so that no two write at the same one.
     *
     * @param root the path below which there are sittings
     */
    List<List<AnswerRequest>> deal(int connections, String root) {
        List<List<AnswerRequest>> hands = IntStream.range(0, connections)
                .<List<AnswerRequest>>mapToObj(hand -> new ArrayList<>())
                .toList();
        int positions = desks.get(0).sitting().paper().items().size();
        int dealt = 0;
        for (int position = 1; position <= positions; position++) {
            for (Desk desk : desks) {
                hands.get(dealt++ % connections).add(desk.request(node, root, position));
            }
        }
        return hands;
    }
}
