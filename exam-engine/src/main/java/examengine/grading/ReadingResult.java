package examengine.grading;

import examengine.exam.Exams;
import examengine.grading.Result.SectionScore;
import examengine.identity.IdentityChecks;
import examengine.journal.Seals;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.paper.Papers;
import examengine.sitting.IdentityStanding;
import examengine.sitting.Sitting;
import examengine.sitting.Sittings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;

/** The result, once it may be shown. */
@ApplicationScoped
@Transactional
public class ReadingResult {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Sittings sittings;

    @Inject
    Exams exams;

    @Inject
    Papers papers;

    @Inject
    IdentityChecks checks;

    @Inject
    Seals seals;

    /**
     * @throws Refusal {@code not-found}, {@code not-submitted}, {@code exit-check-required}, {@code under-review},
     *     {@code annulled} with {@code reason}
     */
    public Result of(String candidate, String id) {
        Sitting sitting = sittings.of(candidate, id);
        demandReleased(sitting);
        ScoreSheet sheet = entities.find(
                ScoreSheet.class, new ScoreSheet.Key(id, sitting.grade().sheetVersion()));
        return new Result(
                sitting,
                sheet.score(),
                sheet.fullMark(),
                sheet.passMark().orElseGet(() -> passMarkNow(sitting)),
                sheet.isPassed(),
                sections(id, sheet),
                IdentityStanding.of(checks.of(id)).isSettled(),
                seals.latest(id).orElse(null));
    }

    private Points passMarkNow(Sitting sitting) {
        return exams.get(sitting.exam()).policy().passMark();
    }

    private static void demandReleased(Sitting sitting) {
        switch (sitting.state()) {
            case RELEASED -> {
                if (!sitting.grade().isGiven()) {
                    throw new Refusal(Refusal.Kind.UNAVAILABLE, "retry").with("retryAfter", 1);
                }
            }
            case AWAITING_EXIT_CHECK -> throw Refusal.conflict("exit-check-required");
            case UNDER_REVIEW -> throw Refusal.conflict("under-review");
            case ANNULLED -> throw Refusal.conflict("annulled").with("reason", String.valueOf(sitting.stopReason()));
            default -> throw Refusal.conflict("not-submitted");
        }
    }

    private List<SectionScore> sections(String id, ScoreSheet sheet) {
        List<String> titles = papers.of(id).map(papers::sectionTitles).orElseThrow(Refusal::absent);
        return IntStream.range(0, titles.size())
                .mapToObj(i -> section(
                        titles.get(i),
                        sheet.lines().stream()
                                .filter(line -> line.section() == i)
                                .toList()))
                .toList();
    }

    private static SectionScore section(String title, List<ScoreLine> lines) {
        Points earned = lines.stream().map(ScoreLine::earned).reduce(Points.ZERO, Points::plus);
        Points possible = lines.stream().map(ScoreLine::possible).reduce(Points.ZERO, Points::plus);
        int correct = (int) lines.stream().filter(ScoreLine::isFull).count();
        return new SectionScore(title, earned, possible, correct, lines.size());
    }
}
