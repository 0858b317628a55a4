package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import examengine.kernel.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one</p>\\n<p>two</p>|one\\ntwo",
                "one<br/>two<BR>three|one\\ntwo\\nthree",
                "<ul><li>a</li><li>b</li></ul>|a\\nb",
                "<table><tr><td>a</td><td>b</td></tr></table>|a b",
                "a  <b>bold</b>\\n word|a bold word",
                "a<!-- <b>unseen</b> -->b|ab",
                "a<script>alert(1)</script>b|ab",
                "a<SCRIPT>alert('<p>')</SCRIPT >b|ab",
                "a<style>p{}</style>b|ab",
                "&lt;script&gt;|<script>",
                "&amp;lt;|&lt;",
                "2 &le; 3 &times; 1&#x33; &#52;|2 ≤ 3 × 13 4",
                "&unknown; & &#x110000; &#zz;|&unknown; & &#x110000; &#zz;",
                "10<sup>3</sup> kg|10^3 kg",
                "10<sup>-3</sup>|10^(-3)",
                "CO<sub>2</sub>|CO_2",
                "a < b and c > d|a < b and c > d",
                "a<b|a",
                "a</p|a",
                "a<!-- never closed|a",
                "x</sup><sup></sup>y|xy",
                "全角　空格|全角 空格"
            })
    void says_in_plain_text_what_the_markup_says(String html, String text) {
        assertThat(HtmlText.plain(html.replace("\\n", "\n"))).isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x>", "<IMG/>", "<video></video>", "<iframe>", "<svg onload=x>", "<math>"})
    void refuses_what_cannot_be_said_in_text(String html) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> HtmlText.plain("Look: " + html))
                .returns("media-unsupported", Refusal::code);
    }
}
