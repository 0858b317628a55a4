package examengine.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read to somebody who sees no markup. */
class SafeHtmlTextTest {

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
                "&unknown; & &#zz;|&unknown; & &#zz;",
                "设 <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> 则|设 12 则",
                "<img alt='塔吊' src='media:1'>|[塔吊]",
                "10<sup>3</sup> kg|10^3 kg",
                "10<sup>-3</sup>|10^(-3)",
                "CO<sub>2</sub>|CO_2",
                "a < b and c > d|a < b and c > d",
                "a<b|a",
                "a</p|a",
                "a<!-- never closed|a",
                "x</sup><sup></sup>y|xy",
                "全角　空格|全角　空格"
            })
    void says_in_plain_text_what_the_markup_says(String html, String text) {
        assertThat(SafeHtml.plain(html.replace("\\n", "\n"))).isEqualTo(text.replace("\\n", "\n"));
    }

    @Test
    void keeps_the_words_of_blocks_apart_that_are_not_allowed() {
        assertThat(SafeHtml.clean("<h1>one</h1><div>two<div>three</div></div><dl><dt>four</dt><dd>five</dd></dl>"))
                .isEqualTo("<p>one</p>two<p>three</p><p>four</p><p>five</p>");
    }
}
