package examengine.grading;

import examengine.evidence.Entry;
import examengine.evidence.Place;
import examengine.evidence.Statement;
import examengine.journal.SealingJournal;
import examengine.paper.MarkingScheme;
import examengine.paper.Paper;
import examengine.paper.PaperLine;
import examengine.sitting.Sitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** Seals what a sitting was graded from and what it earned, in the transaction of the grading. */
@ApplicationScoped
class SealingGrade {

    @Inject
    SealingJournal sealing;

    /** What was graded: the paper with its keys, and every entry of the journal in the order of position and revision. */
    record Basis(Paper paper, MarkingScheme scheme, List<Entry> journal) {

        /** One line for each place. */
        private List<String> lines() {
            return IntStream.range(0, paper.lines().size())
                    .mapToObj(i ->
                            place(paper.lines().get(i), scheme.marks().get(i)).line())
                    .toList();
        }

        private static Place place(PaperLine line, MarkingScheme.Mark mark) {
            return new Place(
                    line.position(),
                    line.section(),
                    line.type().name(),
                    line.revision(),
                    line.choiceOrder(),
                    line.points(),
                    mark.key().letters());
        }
    }

    void seal(Sitting sitting, Basis basis, Statement.Graded graded) {
        var sat = new Statement.Sat(
                sitting.id(),
                sitting.candidate(),
                sitting.exam(),
                sitting.submission().at(),
                sitting.submission().by().name());
        sealing.seal(sat, basis.journal(), Place.digest(basis.lines()), graded);
    }
}
