package examengine.item;

import static examengine.item.Drafts.RULE;
import static examengine.item.ItemType.MULTIPLE_CHOICE;
import static examengine.item.ItemType.SINGLE_CHOICE;
import static examengine.item.ItemType.TRUE_FALSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import examengine.kernel.Refusal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ItemDraftTest {

    private static final List<String> TWO = List.of("甲", "乙");

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("empty-code", texts(" ", "", "题干", "", RULE)),
                arguments("code-too-long", texts("c".repeat(65), "", "题干", "", RULE)),
                arguments("area-too-long", texts("c", "a".repeat(121), "题干", "", RULE)),
                arguments("empty-stem", texts("c", "", " \n　", "", RULE)),
                arguments("stem-too-long", texts("c", "", "题".repeat(4001), "", RULE)),
                arguments("explanation-too-long", texts("c", "", "题干", "解".repeat(4001), RULE)),
                arguments("rule-too-long", texts("c", "", "题干", "", new RuleReference("s".repeat(121), "", ""))),
                arguments("unprintable-text", texts("c", "", "题\u0000干", "", RULE)),
                arguments("unprintable-text", texts("c", "", "题\ud83d干", "", RULE)),
                arguments("too-few-choices", choices(SINGLE_CHOICE, "A", List.of("甲"))),
                arguments("too-few-choices", choices(SINGLE_CHOICE, "A", List.of())),
                arguments("too-many-choices", choices(SINGLE_CHOICE, "A", numbered(11))),
                arguments("empty-choice", choices(SINGLE_CHOICE, "A", List.of("甲", " "))),
                arguments("choice-too-long", choices(SINGLE_CHOICE, "A", List.of("甲", "乙".repeat(1001)))),
                arguments("duplicate-choice", choices(SINGLE_CHOICE, "A", List.of("甲", "甲 "))),
                arguments("key-not-among-choices", choices(SINGLE_CHOICE, "C", TWO)),
                arguments("single-needs-one-key", choices(SINGLE_CHOICE, "AB", TWO)),
                arguments("single-needs-one-key", choices(TRUE_FALSE, "AB", ItemDraft.TRUE_FALSE_CHOICES)),
                arguments("multiple-needs-two-keys", choices(MULTIPLE_CHOICE, "A", TWO)),
                arguments("true-false-choices", choices(TRUE_FALSE, "A", List.of("对", "错"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses_what_breaks_a_rule(String code, Supplier<ItemDraft> draft) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(draft::get)
                .returns(Refusal.Kind.INVALID, Refusal::kind)
                .returns(code, Refusal::code);
    }

    @Test
    void takes_texts_of_exactly_the_greatest_length() {
        var draft = texts("c".repeat(64), "a".repeat(120), "题".repeat(4000), "解".repeat(4000), RULE)
                .get();

        assertThat(draft.stem()).hasSize(4000);
    }

    @Test
    void takes_ten_choices() {
        assertThat(choices(SINGLE_CHOICE, "J", numbered(10)).get().choices()).hasSize(10);
    }

    @Test
    void strips_blanks_around_its_texts() {
        assertThat(texts(" c ", " 区 ", "\t题干　", " 解 ", RULE).get())
                .returns("c", ItemDraft::code)
                .returns("区", ItemDraft::area)
                .returns("题干", ItemDraft::stem)
                .returns("解", ItemDraft::explanation);
    }

    private static Supplier<ItemDraft> texts(
            String code, String area, String stem, String explanation, RuleReference rule) {
        return () -> new ItemDraft(
                code, area, SINGLE_CHOICE, Difficulty.EASY, stem, TWO, AnswerKey.of("A"), explanation, rule);
    }

    private static Supplier<ItemDraft> choices(ItemType type, String key, List<String> choices) {
        return () -> Drafts.draft("c", type, choices, key);
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }
}
