package examengine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import examengine.item.AnswerKey;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.scoring.ScoringRule.Multiple;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringRuleTest {

    private static final int CASES = 20_000;

    @ParameterizedTest(name = "key {0}, response {1}: {2}")
    @CsvSource({
        "A,   A,    2",
        "A,   B,    0",
        "A,   '',   0",
        "A,   AB,   0",
        "AC,  AC,   2",
        "AC,  CA,   2",
        "AC,  A,    0",
        "AC,  ABC,  0",
        "AC,  BD,   0",
        "AC,  '',   0",
        "ABCD,ABCD, 2",
        "ABCD,ABC,  0",
    })
    void all_or_nothing_pays_for_exactly_the_key(String key, String response, int points) {
        Points earned = ScoringRule.ALL_OR_NOTHING.score(AnswerKey.of(key), labels(response), Points.of(2));

        assertThat(earned).isEqualTo(Points.of(points));
    }

    @ParameterizedTest(name = "key {0}, response {1}: {2} of 2")
    @CsvSource({
        "ABC,   ABC,  2",
        "ABC,   AB,   1",
        "ABC,   A,    0.5",
        "ABC,   AD,   0",
        "ABC,   ABCD, 0",
        "ABC,   '',   0",
        "A,     A,    2",
        "A,     B,    0",
        "A,     AB,   0",
        "ABCDE, ABC,  1.5",
        "ABCDE, ABCD, 1.6",
        "AB,    A,    0.5",
    })
    void too_few_right_choices_earn_so_much_each_but_never_the_full_points(String key, String response, String points) {
        var rule = ScoringRule.partial(new Points(50));

        assertThat(rule.score(AnswerKey.of(key), labels(response), Points.of(2)))
                .isEqualTo(points(points));
    }

    @ParameterizedTest(name = "key {0}, response {1}: {2} of 1")
    @CsvSource({
        "ABC,    A,      0.33",
        "ABC,    AB,     0.66",
        "ABC,    ABC,    1",
        "ABCD,   ABC,    0.75",
        "ABCDEF, A,      0.16",
        "ABCDEF, ABCDE,  0.83",
        "ABC,    ABD,    0",
    })
    void equal_shares_are_rounded_down_to_whole_hundredths(String key, String response, String points) {
        var rule = ScoringRule.partial(Points.ZERO);

        assertThat(rule.score(AnswerKey.of(key), labels(response), Points.of(1)))
                .isEqualTo(points(points));
    }

    @ParameterizedTest(name = "{0}, key {1}, response {2}: {3} hundredths of 1 point")
    @CsvSource({
        "ALL_OR_NOTHING penalty 0.25, A,  B,  -25",
        "ALL_OR_NOTHING penalty 0.25, A,  '',   0",
        "ALL_OR_NOTHING penalty 0.25, A,  A,  100",
        "ALL_OR_NOTHING penalty 0.25, AB, A,  -25",
        "PARTIAL penalty 0.25,        AB, A,   50",
        "PARTIAL penalty 0.25,        AB, AC, -25",
        "PARTIAL 0.2 penalty 0.25,    AB, A,   20",
        "ALL_OR_NOTHING penalty 3,    A,  B, -100",
    })
    void a_wrong_response_costs_the_penalty_but_a_blank_does_not(
            String rule, String key, String response, int hundredths) {
        Points earned = ScoringRule.read(rule).score(AnswerKey.of(key), labels(response), Points.of(1));

        assertThat(earned).isEqualTo(new Points(hundredths));
    }

    @Test
    void a_paper_is_never_worth_less_than_nothing() {
        var rule = ScoringRule.ALL_OR_NOTHING.withPenalty(Points.of(1));

        assertThat(rule.total(List.of(Points.of(1), new Points(-50), new Points(-25))))
                .isEqualTo(new Points(25));
        assertThat(rule.total(List.of(Points.of(1), Points.of(-2)))).isEqualTo(Points.ZERO);
        assertThat(rule.total(List.of())).isEqualTo(Points.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALL_OR_NOTHING",
                "PARTIAL",
                "PARTIAL 0.5",
                "PARTIAL 100 penalty 0.01",
                "ALL_OR_NOTHING penalty 0.25"
            })
    void is_read_as_it_was_written(String written) {
        assertThat(ScoringRule.read(written).written()).isEqualTo(written).hasSizeLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "partial",
                "PARTIAL 0",
                "PARTIAL 0.50",
                "PARTIAL -1",
                "PARTIAL 0.125",
                "PARTIAL 101",
                "ALL_OR_NOTHING 0.5",
                "PARTIAL penalty 0",
                "PARTIAL  0.5",
                "PARTIAL 0.5 ",
                "PARTIAL 0.5 penalty"
            })
    void is_not_read_from_anything_else(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ScoringRule.read(text));
    }

    @Test
    void refuses_numbers_that_make_no_sense() {
        assertRefused(Multiple.ALL_OR_NOTHING, new Points(50), Points.ZERO);
        assertRefused(Multiple.PARTIAL, new Points(-1), Points.ZERO);
        assertRefused(Multiple.PARTIAL, Points.ZERO, new Points(-1));
        assertRefused(Multiple.PARTIAL, Points.ZERO, new Points(10001));
    }

    @Test
    void the_text_in_a_column_survives() {
        var column = new ScoringRuleColumn();
        var rule = ScoringRule.partial(new Points(50)).withPenalty(new Points(25));

        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(rule)))
                .isEqualTo(rule);
        assertThat(column.convertToEntityAttribute("ALL_OR_NOTHING")).isEqualTo(ScoringRule.ALL_OR_NOTHING);
    }

    @Test
    void earns_from_minus_the_penalty_to_the_full_points_and_the_full_points_for_the_key_only() {
        var random = new Random(1);
        for (int i = 0; i < CASES; i++) {
            ScoringRule rule = anyRule(random);
            AnswerKey key = AnswerKey.of(anyLabels(random, 1));
            Set<String> response = anyLabels(random, 0);
            Points possible = new Points(1 + random.nextInt(500));

            Points earned = rule.score(key, response, possible);

            assertThat(earned.hundredths())
                    .isBetween(-Math.min(rule.penalty().hundredths(), possible.hundredths()), possible.hundredths());
            assertThat(earned.equals(possible)).isEqualTo(key.isExactly(response));
        }
    }

    @Test
    void one_more_right_choice_never_earns_less_and_one_wrong_choice_never_earns_more() {
        var random = new Random(2);
        for (int i = 0; i < CASES; i++) {
            ScoringRule rule = anyRule(random);
            AnswerKey key = AnswerKey.of(anyLabels(random, 1));
            Set<String> response = anyLabels(random, 1);
            Points possible = new Points(1 + random.nextInt(500));
            String more = Character.toString('A' + random.nextInt(6));
            Set<String> longer = new HashSet<>(response);
            longer.add(more);

            Points before = rule.score(key, response, possible);
            Points after = rule.score(key, longer, possible);

            boolean right = key.labels().contains(more);
            assertThat(right ? after.atLeast(before) : before.atLeast(after)).isTrue();
        }
    }

    private static ScoringRule anyRule(Random random) {
        var rule = random.nextBoolean()
                ? ScoringRule.ALL_OR_NOTHING
                : ScoringRule.partial(new Points(random.nextInt(4) * random.nextInt(60)));
        return rule.withPenalty(new Points(random.nextInt(3) * random.nextInt(80)));
    }

    private static Set<String> anyLabels(Random random, int least) {
        Set<String> labels = new TreeSet<>();
        for (char label = 'A'; label <= 'F'; label++) {
            if (random.nextInt(5) < 2) {
                labels.add(String.valueOf(label));
            }
        }
        return labels.size() >= least ? labels : Set.of("A");
    }

    private static void assertRefused(Multiple multiple, Points perOption, Points penalty) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ScoringRule(multiple, perOption, penalty))
                .returns("invalid-scoring", Refusal::code);
    }

    private static Points points(String decimal) {
        return Points.of(new BigDecimal(decimal));
    }

    private static Set<String> labels(String letters) {
        return letters.codePoints().mapToObj(Character::toString).collect(Collectors.toSet());
    }
}
