package examengine.evidence;

import examengine.evidence.Finding.Kind;
import examengine.evidence.JournalExport.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What stands in the database about a sitting, held against what its latest seal says. */
final class RecordCheck {

    private static final int MOST_NAMED = 10;

    private final JournalExport export;
    private final Statement said;
    private final List<Finding> findings = new ArrayList<>();

    private RecordCheck(JournalExport export, Statement said) {
        this.export = export;
        this.said = said;
    }

    static List<Finding> of(JournalExport export, Statement said) {
        RecordCheck check = new RecordCheck(export, said);
        check.sitting();
        check.grade();
        boolean sameEntries = check.entries();
        boolean samePaper = check.paper();
        if (sameEntries && samePaper) {
            check.score();
        }
        return check.findings;
    }

    private void sitting() {
        Row row = export.sitting();
        Statement.Sat sat = said.sat();
        compare(Kind.SITTING_CHANGED, "candidate", sat.candidate(), row.candidate());
        compare(Kind.SITTING_CHANGED, "exam", sat.exam(), row.exam());
        compare(Kind.SITTING_CHANGED, "submittedAt", ExactTime.written(sat.submittedAt()), row.submittedAt());
        compare(Kind.SITTING_CHANGED, "submittedBy", sat.submittedBy(), row.submittedBy());
    }

    private void grade() {
        Row row = export.sitting();
        Statement.Graded graded = said.graded();
        compare(Kind.GRADE_CHANGED, "sheetVersion", graded.sheet(), row.sheetVersion());
        compare(Kind.GRADE_CHANGED, "score", graded.score().toString(), row.score());
        compare(Kind.GRADE_CHANGED, "passed", graded.passed(), row.passed());
    }

    private boolean entries() {
        int sealed = said.journal().entries();
        boolean same = export.entries().size() == sealed
                && Chain.head(said.sat().sitting(), export.entries())
                        .equals(said.journal().head());
        if (!same) {
            String count = export.entries().size() + "/" + sealed;
            findings.add(new Finding(Kind.ENTRIES_CHANGED, count + suspects()));
        }
        return same;
    }

    private boolean paper() {
        boolean same = Place.digest(export.paper()).equals(said.paper());
        if (!same) {
            findings.add(Finding.of(Kind.PAPER_CHANGED));
        }
        return same;
    }

    private void score() {
        Optional<Replay> replay = replay();
        boolean worthIt = replay.filter(this::isWorthWhatWasSealed).isPresent();
        if (!worthIt) {
            findings.add(new Finding(
                    Kind.SCORE_DIFFERS, replay.map(r -> r.score().toString()).orElse("")));
        } else if (!replay.get().lines().equals(sheetLines())) {
            findings.add(new Finding(Kind.SHEET_CHANGED, "positions " + positions(replay.get())));
        }
    }

    private boolean isWorthWhatWasSealed(Replay replay) {
        Statement.Graded graded = said.graded();
        return replay.score().equals(graded.score()) && replay.score().atLeast(graded.passMark()) == graded.passed();
    }

    /** The places whose answer is another one than the score sheet saw; nothing where that cannot be told. */
    private String suspects() {
        String positions = replay().map(this::positions).orElse("");
        return positions.isEmpty() ? "" : " positions " + positions;
    }

    /** Empty where some line makes no sense. */
    private Optional<Replay> replay() {
        try {
            return Optional.of(
                    Replay.of(export.paper(), export.entries(), said.graded().rule()));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    private String positions(Replay replay) {
        List<String> replayed = replay.lines();
        List<String> sheet = sheetLines();
        TreeSet<Integer> differing = new TreeSet<>();
        for (int i = 0; i < replayed.size(); i++) {
            if (i >= sheet.size() || !replayed.get(i).equals(sheet.get(i))) {
                differing.add(i + 1);
            }
        }
        return String.join(
                ",", differing.stream().limit(MOST_NAMED).map(String::valueOf).toList());
    }

    private List<String> sheetLines() {
        return export.sheets().stream()
                .filter(sheet -> sheet.version() == said.graded().sheet())
                .findFirst()
                .map(JournalExport.Sheet::lines)
                .orElse(List.of());
    }

    private void compare(Kind kind, String name, Object sealed, Object standing) {
        if (!sealed.equals(standing)) {
            findings.add(new Finding(kind, name));
        }
    }
}
