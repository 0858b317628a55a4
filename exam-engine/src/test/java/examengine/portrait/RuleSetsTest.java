package examengine.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.kernel.Refusal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSetsTest {

    private final RuleSets sets = new RuleSets();

    @Test
    void knows_the_five_programmes() {
        assertThat(sets.all())
                .extracting(PhotoRules::id)
                .containsExactly("ah-constructor-2", "hb-cost-2", "hb-cost-1", "zj-site", "hn-js-live");
    }

    @Test
    void says_of_every_number_where_it_comes_from() {
        for (PhotoRules rules : sets.all()) {
            Set<String> told = new HashSet<>();
            rules.sources().forEach(source -> told.add(source.rule()));
            assertThat(told).as(rules.id()).contains("formats", "mostBytes", "background", "lookFor", "face");
            assertThat(told.stream().anyMatch(rule -> rule.startsWith("size."))).isTrue();
            assertThat(rules.sources()).allMatch(source -> source.from().matches("own|((ID|S[0-4])-[0-9]+(, )?)+"));
        }
    }

    @Test
    void reckons_two_and_a_half_by_three_and_a_half_centimetres_as_295_by_413() {
        assertThat(sets.named("zj-site").size().print().pixels()).hasToString("295×413");
    }

    @Test
    void takes_the_usual_rules_where_nobody_says_which() {
        sets.usual = "hb-cost-2";

        assertThat(sets.named("").id()).isEqualTo("hb-cost-2");
    }

    @Test
    void refuses_rules_that_nobody_has_made() {
        assertThatThrownBy(() -> sets.named("atlantis"))
                .isInstanceOf(Refusal.class)
                .hasMessage("unknown-photo-rules");
    }
}
