package examengine.grading;

import examengine.journal.LatestAnswer;
import examengine.kernel.Points;
import examengine.paper.MarkingScheme;
import examengine.scoring.ScoringRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks a paper: a pure function of the scheme, the answers and the rule. */
final class Marking {

    private Marking() {}

    /** @param answers by position; a missing one is blank */
    static List<ScoreLine> mark(MarkingScheme scheme, Map<Integer, LatestAnswer> answers, ScoringRule rule) {
        return scheme.marks().stream()
                .map(mark -> line(mark, answers.get(mark.position()), rule))
                .toList();
    }

    private static ScoreLine line(MarkingScheme.Mark mark, LatestAnswer answer, ScoringRule rule) {
        String choices = answer == null ? "" : answer.choices();
        Points earned = rule.score(mark.key(), labels(choices), mark.possible());
        return new ScoreLine(mark.position(), mark.section(), choices, earned, mark.possible());
    }

    private static Set<String> labels(String choices) {
        return Arrays.stream(choices.split(""))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toSet());
    }
}
