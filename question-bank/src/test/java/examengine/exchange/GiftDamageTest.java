package examengine.exchange;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a broken file does: every damage has its code, none stops the reading. */
class GiftDamageTest {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "Just some text.,                              unsupported-type",
        "Essay?{},                                     unsupported-type",
        "Essay?{ ####feedback},                        unsupported-type",
        "When?{#1822:1},                               unsupported-type",
        "When?{#=1822:0 =%50%1822:2},                  unsupported-type",
        "Who?{=no one =nobody},                        unsupported-type",
        "Match.{=a -> b =c -> d =e -> f},              unsupported-type",
        "Q{=a ~b,                                      unclosed-answers",
        "'Q{=a\n\n~b}',                                unclosed-answers",
        "Q =a ~b},                                     unopened-answers",
        "Q}=a ~b{,                                     unopened-answers",
        "Q{=a ~b}},                                    unopened-answers",
        "Q{=a {~b}},                                   nested-answers",
        "Q{=a ~b} and {=c ~d},                         several-answer-blocks",
        "::title Q{=a ~b},                             unclosed-title",
        "Q{yes},                                       malformed-answers",
        "Q{stray =a ~b},                               malformed-answers",
        "Q{=a ~%b},                                    malformed-weight",
        "Q{=a ~%%b},                                   malformed-weight",
        "Q{=a ~%ten%b},                                malformed-weight",
        "Q{=a ~%101%b},                                malformed-weight",
        "Q{=a ~%1e1%b},                                malformed-weight",
        "Q{=a ~%NaN%b},                                malformed-weight",
        "Q{~a ~b},                                     no-right-answer",
        "Q{~%-50%a ~%-50%b},                           no-right-answer",
        "Q{~%50%a ~b},                                 weights-not-full",
        "Q{~%50%a ~%40%b},                             weights-not-full",
        "Q{=a =b ~c},                                  single-needs-one-key",
        "Q{~%99.5%a ~b},                               multiple-needs-two-keys",
        "Q{=a ~},                                      empty-choice",
        "Q{=a ~b ~a},                                  duplicate-choice",
        "Q{~%100%a},                                   too-few-choices",
        "Q{=1 ~2 ~3 ~4 ~5 ~6 ~7 ~8 ~9 ~10 ~11},        too-many-choices",
        "{=a ~b},                                      empty-stem",
        "::title::{T},                                 empty-stem",
        "[html]<p></p>{T},                             empty-stem",
        "[html]<p>What?<img src\\=\"a.png\"></p>{T},   media-unsupported",
        "'// [tag:difficulty=brutal]\nQ{T}',           unknown-difficulty",
        "'// [id:X]\nQ{T}\n\n// [id:X]\nQ2{T}',        duplicate-code",
        "a\u0000b{T},                                  unprintable-text"
    })
    void is_told_by_a_code(String text, String code) {
        assertThat(Gift.read(text).problems()).extracting(Problem::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stem", "choice", "explanation", "code", "area", "rule"})
    void of_too_long_a_text_is_told_by_the_part(String part) {
        String text = "// [id:code] [tag:standard=rule]\nstem{=choice ~other####explanation}";
        String longText = "$CATEGORY: area\n" + text;

        assertThat(Gift.read(longText.replace(part, "x".repeat(4001))).problems())
                .extracting(Problem::code)
                .containsExactly(part + "-too-long");
    }

    @Test
    void has_a_sentence_for_every_code() {
        String every =
                IntStream.range(0, 20_000).mapToObj(GiftDamageTest::garbage).collect(joining("\n\n"));

        assertThat(Gift.read(every).problems()).isNotEmpty().allSatisfy(problem -> Stream.of(
                        Locale.CHINESE, Locale.ENGLISH)
                .map(ProblemTexts::in)
                .forEach(texts -> assertThat(texts.advice(problem)).isNotEmpty()));
    }

    @Test
    void never_stops_the_reading() {
        assertThatCode(() -> IntStream.range(0, 50_000)
                        .mapToObj(number -> garbage(number) + "\n")
                        .forEach(Gift::read))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"~", "=", "{", "}", "#", ":", "\\", "&", "<", "<!--", "<sup>", "%1%", "~%1%a#b", "[", "a\n\n"})
    @Timeout(20)
    void takes_no_more_than_its_length_in_time(String piece) {
        String text = "// [id:" + piece + "\n[html]Q{=" + piece.repeat(300_000) + "}";

        assertThat(Duration.ofNanos(nanosToRead(text))).isLessThan(Duration.ofSeconds(10));
    }

    private static long nanosToRead(String text) {
        long start = System.nanoTime();
        Gift.read(text);
        return System.nanoTime() - start;
    }

    private static String garbage(int seed) {
        String[] pieces = {
            "~",
            "=",
            "{",
            "}",
            "#",
            "####",
            ":",
            "::",
            "\\",
            "%50%",
            "%100%",
            "%",
            "T",
            "FALSE",
            "->",
            "\n",
            "\n\n",
            "// ",
            "[id:a]",
            "[tag:difficulty=",
            "]",
            "[html]",
            "[plain]",
            "<p>",
            "<",
            "</sup>",
            "<sup>",
            "&lt;",
            "&#",
            "&#xd800;",
            "$CATEGORY: ",
            "/",
            "题",
            "a",
            " ",
            "\u0000",
            "\ud83d",
            "\r",
            "1..5",
            "_",
            "<script>",
            "<img>"
        };
        var random = new Random(seed);
        return random.ints(random.nextInt(40), 0, pieces.length)
                .mapToObj(piece -> pieces[piece])
                .collect(joining());
    }
}
