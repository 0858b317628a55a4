package examengine.sitting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.kernel.Refusal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentAnswerTest {

    @Test
    void takes_an_answer_and_one_that_clears_the_position() {
        assertThat(SentAnswer.checked(new SentAnswer(List.of("A", "C"), 1L)).choices())
                .containsExactly("A", "C");
        assertThat(SentAnswer.checked(new SentAnswer(List.of(), 2L)).choices()).isEmpty();
    }

    @Test
    void names_the_body_that_is_missing() {
        refuses(null, "body");
    }

    @Test
    void names_every_field_that_is_missing() {
        refuses(new SentAnswer(null, null), "choices", "revision");
    }

    @Test
    void refuses_a_choice_that_is_null() {
        refuses(new SentAnswer(Arrays.asList("A", null), 1L), "choices");
    }

    @Test
    void refuses_more_choices_than_there_are_letters() {
        refuses(new SentAnswer(Collections.nCopies(27, "A"), 1L), "choices");
    }

    @Test
    void refuses_a_revision_below_one() {
        refuses(new SentAnswer(List.of("A"), 0L), "revision");
    }

    private static void refuses(SentAnswer sent, String... fields) {
        assertThatThrownBy(() -> SentAnswer.checked(sent)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("invalid-field");
            assertThat(refusal.facts()).containsEntry("fields", List.of(fields));
        });
    }
}
