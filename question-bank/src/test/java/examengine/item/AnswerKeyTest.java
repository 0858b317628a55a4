package examengine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.kernel.Refusal;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerKeyTest {

    @Test
    void tells_its_letters_in_alphabetical_order() {
        assertThat(AnswerKey.of("CA").letters()).isEqualTo("AC");
    }

    @Test
    void is_exactly_the_response_with_all_right_choices_and_no_other() {
        assertThat(AnswerKey.of("AC").isExactly(Set.of("C", "A"))).isTrue();
    }

    @Test
    void is_not_a_response_with_one_too_few_or_one_too_many() {
        assertThat(AnswerKey.of("AC").isExactly(Set.of("A"))).isFalse();
        assertThat(AnswerKey.of("AC").isExactly(Set.of("A", "B", "C"))).isFalse();
    }

    @Test
    void refuses_to_be_empty() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> AnswerKey.of(""))
                .returns("empty-key", Refusal::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "A,B", "甲"})
    void refuses_anything_but_the_letters_A_to_Z(String letters) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> AnswerKey.of(letters))
                .returns("malformed-key", Refusal::code);
    }

    @Test
    void does_not_change_with_the_set_it_was_made_from() {
        var labels = new TreeSet<>(Set.of("A"));
        var key = new AnswerKey(labels);

        labels.add("B");

        assertThat(key.letters()).isEqualTo("A");
        assertThatThrownBy(() -> key.labels().add("C")).isInstanceOf(UnsupportedOperationException.class);
    }
}
