package examengine.exchange;

import static examengine.exchange.Gift.one;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.ItemDraft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the texts of a question: escapes, formats, and the blank in the middle of a stem. */
class GiftTextTest {

    @ParameterizedTest
    @CsvSource({
        "a \\= b,           a = b",
        "a \\~ b,           a ~ b",
        "a \\# b,           a # b",
        "\\{ a \\},         { a }",
        "1\\:2,             1:2",
        "1:2,               1:2",
        "one\\ntwo,         'one\ntwo'",
        "C\\:\\\\temp,      C:\\temp",
        "a \\\\\\= b,       a \\= b",
        "a \\b,             a \\b",
        "50% off,           50% off",
        "a -> b,            a -> b",
        "［1］：＝～＃,       ［1］：＝～＃"
    })
    void resolves_escapes_in_stems_and_choices(String raw, String text) {
        ItemDraft item = one(raw + "{=" + raw + " ~other}");

        assertThat(item.stem()).isEqualTo(text);
        assertThat(item.choices().get(0)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Grant is {~buried =entombed} in a tomb., Grant is _____ in a tomb.",
        "安全帽应{=系好~松开}下颏带。,            安全帽应_____下颏带。",
        "{=Asia ~Africa} is a continent.,         _____ is a continent.",
        "Which?{=a ~b}.,                          Which?_____."
    })
    void leaves_a_blank_where_the_answers_stand_inside_the_stem(String text, String stem) {
        assertThat(one(text).stem()).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two  lines\\nof text|two lines of text",
                "[moodle]two\\nlines|two lines",
                "[plain]two\\nlines|two\\nlines",
                "[markdown]- **one**\\n- two|- **one**\\n- two",
                "[HTML]<p>one</p><p>two &lt; three</p>|one\\ntwo < three"
            })
    void brings_what_is_only_paragraphs_to_plain_text(String raw, String stem) {
        assertThat(one(raw.replace("\\n", "\n") + "{T}").stem()).isEqualTo(stem.replace("\\n", "\n"));
    }

    @Test
    void gives_choices_the_format_of_the_question_unless_they_bear_their_own() {
        assertThat(one("[html]<p>Q</p>{=<p>a</p> ~[plain]<i>b</i>####<p>why</p>}"))
                .returns("Q", ItemDraft::stem)
                .returns(List.of("a", "<i>b</i>"), ItemDraft::choices)
                .returns("why", ItemDraft::explanation);
    }
}
