package examengine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.AnswerKey;
import examengine.journal.LatestAnswer;
import examengine.kernel.Points;
import examengine.paper.MarkingScheme;
import examengine.scoring.ScoringRule;
import examengine.sitting.Grade;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

    private static final MarkingScheme TWO_ITEMS = new MarkingScheme(List.of(
            new MarkingScheme.Mark(1, 0, AnswerKey.of("B"), Points.of(1)),
            new MarkingScheme.Mark(2, 1, AnswerKey.of("AC"), Points.of(2))));

    @ParameterizedTest(name = "{0} and {1} earn {2}")
    @CsvSource({"B,AC,3", "B,A,1", "B,ABC,1", "B,BD,1", "A,AC,2", "'','',0", "D,'',0"})
    void gives_all_or_nothing(String first, String second, String points) {
        var lines =
                Marking.mark(TWO_ITEMS, Map.of(1, answer(1, first), 2, answer(2, second)), ScoringRule.ALL_OR_NOTHING);

        Points sum = lines.stream().map(ScoreLine::earned).reduce(Points.ZERO, Points::plus);
        assertThat(sum).hasToString(points);
    }

    @Test
    void a_position_without_an_answer_earns_nothing() {
        var lines = Marking.mark(TWO_ITEMS, Map.of(), ScoringRule.ALL_OR_NOTHING);

        assertThat(lines).extracting(ScoreLine::earned).containsOnly(Points.ZERO);
    }

    @ParameterizedTest(name = "{0} of 3 passes at 2: {1}")
    @CsvSource({"B,true", "A,true", "D,false"})
    void passes_at_the_pass_mark_and_not_below(String first, boolean passes) {
        String second = first.equals("D") ? "A" : "AC";
        var lines =
                Marking.mark(TWO_ITEMS, Map.of(1, answer(1, first), 2, answer(2, second)), ScoringRule.ALL_OR_NOTHING);

        var sheet = new ScoreSheet("s", 1, ScoringRule.ALL_OR_NOTHING, lines, Points.of(2), Instant.EPOCH);

        assertThat(sheet.isPassed()).isEqualTo(passes);
    }

    @Test
    void a_sheet_keeps_the_marks_it_was_graded_by() {
        var lines = Marking.mark(TWO_ITEMS, Map.of(1, answer(1, "B")), ScoringRule.ALL_OR_NOTHING);

        var sheet = new ScoreSheet("s", 1, ScoringRule.ALL_OR_NOTHING, lines, Points.of(2), Instant.EPOCH);

        assertThat(sheet)
                .returns(Optional.of(Points.of(2)), ScoreSheet::passMark)
                .returns(Points.of(3), ScoreSheet::fullMark);
        assertThat(sheet.graded().passMark()).isEqualTo(Points.of(2));
        assertThat(sheet.grade())
                .returns(Points.of(1), Grade::score)
                .returns(Points.of(3), Grade::fullMark)
                .returns(Points.of(2), Grade::passMark);
    }

    @Test
    void lines_survive_their_column() {
        var lines = Marking.mark(TWO_ITEMS, Map.of(1, answer(1, "")), ScoringRule.ALL_OR_NOTHING);
        var column = new ScoreLinesColumn();

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(lines)))
                .isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0}: {1} and {2} earn {3} hundredths, {4} in all")
    @CsvSource({
        "PARTIAL,                  B, A,  100, 200",
        "PARTIAL 0.5,              B, A,  50,  150",
        "PARTIAL 0.5,              B, AB, 0,   100",
        "PARTIAL penalty 0.25,     B, AB, -25, 75",
        "PARTIAL penalty 0.25,     A, '', 0,   0",
        "ALL_OR_NOTHING penalty 2, B, A,  -200, 0",
    })
    void gives_what_the_rule_of_the_exam_says(String rule, String first, String second, int earned, int score) {
        var scoring = ScoringRule.read(rule);

        var lines = Marking.mark(TWO_ITEMS, Map.of(1, answer(1, first), 2, answer(2, second)), scoring);
        var sheet = new ScoreSheet("s", 1, scoring, lines, Points.of(2), Instant.EPOCH);

        assertThat(lines.get(1).earned()).isEqualTo(new Points(earned));
        assertThat(sheet.score()).isEqualTo(new Points(score));
    }

    @Test
    void a_line_of_lost_points_survives_its_column() {
        var lines = Marking.mark(TWO_ITEMS, Map.of(1, answer(1, "A")), ScoringRule.read("ALL_OR_NOTHING penalty 0.5"));
        var column = new ScoreLinesColumn();

        assertThat(lines.get(0).earned()).isEqualTo(new Points(-50));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(lines)))
                .isEqualTo(lines);
    }

    private static LatestAnswer answer(int position, String choices) {
        return new LatestAnswer(position, choices, 1, 1);
    }
}
