package examengine.grading;

import examengine.journal.Answers;
import examengine.journal.LatestAnswer;
import examengine.journal.PageKeys;
import examengine.journal.UnsentFile;
import examengine.kernel.Refusal;
import examengine.paper.PaperLine;
import examengine.paper.Papers;
import examengine.sitting.Sitting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells whether a file of unsent answers belongs to a sitting, and what it would change there. */
@ApplicationScoped
@Transactional
public class CheckingUnsentFile {

    @Inject
    WatchedSittings sittings;

    @Inject
    Papers papers;

    @Inject
    Answers answers;

    @Inject
    PageKeys keys;

    /**
     * What the file would change, if it can be imported now.
     *
     * @throws Refusal {@code not-found}; {@code sitting-still-open} (its page can send by itself), {@code not-started},
     *     {@code annulled}; {@code file-of-other-sitting}, {@code no-such-lease}, {@code file-not-authentic},
     *     {@code no-such-position}, {@code not-a-choice}; {@code nothing-newer}
     */
    public UnsentAnswers check(Viewer viewer, String sitting, UnsentFile file) {
        return check(sittings.seenBy(viewer, sitting), file);
    }

    UnsentAnswers check(Sitting sitting, UnsentFile file) {
        demandClosed(sitting);
        if (!file.sitting().equals(sitting.id())) {
            throw Refusal.invalid("file-of-other-sitting");
        }
        long lastLease = sitting.lease().number();
        if (file.lease() < 1 || file.lease() > lastLease) {
            throw Refusal.invalid("no-such-lease").with("lease", file.lease());
        }
        boolean authentic = keys.authenticates(file);
        List<UnsentAnswer> compared = compared(sitting.id(), file);
        if (compared.stream().noneMatch(UnsentAnswer::isNewer)) {
            throw Refusal.conflict("nothing-newer");
        }
        return new UnsentAnswers(sitting, authentic, file.lease() < lastLease, compared);
    }

    private static void demandClosed(Sitting sitting) {
        switch (sitting.state()) {
            case AWAITING_EXIT_CHECK, UNDER_REVIEW, RELEASED -> {}
            case IN_PROGRESS, SUSPENDED -> throw Refusal.conflict("sitting-still-open");
            case ANNULLED -> throw Refusal.conflict("annulled").with("reason", String.valueOf(sitting.stopReason()));
            default -> throw Refusal.conflict("not-started");
        }
    }

    private List<UnsentAnswer> compared(String sitting, UnsentFile file) {
        List<PaperLine> lines = papers.of(sitting).orElseThrow(Refusal::absent).lines();
        Map<Integer, LatestAnswer> standing = answers.of(sitting);
        return file.answers().stream()
                .map(typed -> UnsentAnswer.of(
                        typed, file.lease(), at(typed.position(), lines), standing.get(typed.position())))
                .toList();
    }

    private static Optional<PaperLine> at(int position, List<PaperLine> lines) {
        return lines.stream().filter(line -> line.position() == position).findFirst();
    }
}
