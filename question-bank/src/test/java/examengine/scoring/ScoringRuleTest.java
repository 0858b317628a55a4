package examengine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.AnswerKey;
import examengine.kernel.Points;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringRuleTest {

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

    private static Set<String> labels(String letters) {
        return letters.codePoints().mapToObj(Character::toString).collect(Collectors.toSet());
    }
}
