package examengine.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

    private static final String ID = "0123456789abcdef".repeat(4);

    /** Tricks known from the sanitizers they once passed: handlers, schemes, foreign content, mutations, comments. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<img src=javascript:alert(1)>",
                "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
                "<img src=\"media:../../etc/passwd\">",
                "<img src=\"https://evil.example/track.gif\">",
                "<img srcset=\"https://evil.example/x 1x\">",
                "<img/src=x/onerror=alert(1)>",
                "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"java&#10;script:alert(1)\">x</a>",
                "<a href=\" &#14; javascript:alert(1)\">x</a>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<math href=\"javascript:alert(1)\">x</math>",
                "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
                "<math><maction actiontype=\"statusline#http://evil.example\" xlink:href=\"javascript:alert(1)\">x</maction></math>",
                "<math><annotation-xml encoding=\"text/html\"><img src=1 onerror=alert(1)></annotation-xml></math>",
                "<math><semantics><annotation>x</annotation></semantics></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<p style=\"position:fixed;inset:0\">x</p>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\">",
                "<object data=\"data:text/html,<script>alert(1)</script>\"></object>",
                "<embed src=\"javascript:alert(1)\">",
                "<form action=\"javascript:alert(1)\"><button>x</button></form>",
                "<input autofocus onfocus=alert(1)>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video>",
                "<audio src=x onerror=alert(1)>",
                "<body onload=alert(1)>",
                "<base href=\"javascript:/a/-alert(1)///////\">",
                "<link rel=stylesheet href=\"https://evil.example/x.css\">",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<template><script>alert(1)</script></template>",
                "<xmp><p title=\"</xmp><svg/onload=alert(1)>\">",
                "<textarea><img title=\"</textarea><svg/onload=alert(1)>\"></textarea>",
                "<title><img title=\"</title><svg/onload=alert(1)>\"></title>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<p id=\"location\" name=\"cookie\" class=\"exam-sheet\">x</p>",
                "<td colspan=\"1\" onmouseover=\"alert(1)\">x</td>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<p onclick=alert(1)//",
                "<<script>alert(1)//<</script>",
                "<b/onmouseover=alert(1)>x</b>",
                "<custom-element onclick=alert(1)>x</custom-element>"
            })
    void whatever_could_act_is_gone_and_cleaning_again_changes_nothing(String hostile) {
        String clean = SafeHtml.clean(hostile);

        assertThat(Jsoup.parseBodyFragment(clean).body().select("*").not("body"))
                .allSatisfy(element -> {
                    assertThat(element.normalName())
                            .isNotIn(
                                    "script", "svg", "style", "iframe", "object", "embed", "form", "input", "link",
                                    "meta", "base", "a");
                    assertThat(element.attributes().asList()).allSatisfy(attribute -> assertThat(attribute.getKey())
                            .isIn(
                                    "src",
                                    "alt",
                                    "width",
                                    "height",
                                    "colspan",
                                    "rowspan",
                                    "display",
                                    "stretchy",
                                    "linethickness"));
                });
        assertThat(Jsoup.parseBodyFragment(clean).select("img[src]")).isEmpty();
        assertThat(SafeHtml.clean(clean)).isEqualTo(clean);
    }

    @Test
    void cleaning_twice_is_cleaning_once_for_any_heap_of_tags() {
        String[] pieces = {
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td>",
            "<math>",
            "<mtext>",
            "</math>",
            "<b>",
            "</i>",
            "<sup>",
            "<li>",
            "<ul>",
            "&lt;",
            "&amp;lt;",
            "<",
            ">",
            "\"",
            "<!--",
            "-->",
            "文字",
            " ",
            "<img src=\"media:" + ID + "\">",
            "<svg>",
            "<style>",
            "</style>",
            "<pre>\n",
            "\u00a0",
            "<br>",
            "<mi>",
            "<mglyph>"
        };
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            String heap = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                    .collect(Collectors.joining());
            String clean = SafeHtml.clean(heap);
            assertThat(SafeHtml.clean(clean)).as(heap).isEqualTo(clean);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>甲<b>乙</b><i>丙</i><sub>1</sub><sup>2</sup></p>",
                "<ul><li>一</li><li>二</li></ul>",
                "<table><tbody><tr><th colspan=\"2\">表</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>",
                "<math display=\"block\"><mfrac><mi>a</mi><msup><mi>b</mi><mn>2</mn></msup></mfrac></math>",
                "<math><msqrt><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow></msqrt></math>"
            })
    void what_an_item_needs_is_kept_as_it_is(String html) {
        assertThat(SafeHtml.clean(html)).isEqualTo(html);
    }

    @Test
    void a_picture_of_the_bank_is_kept_and_shown_under_the_address_of_the_page() {
        String html = SafeHtml.clean("<img src=\"media:" + ID + "\" alt=\"吊钩\" width=\"300\" onerror=\"x\">");

        assertThat(html).isEqualTo("<img src=\"media:" + ID + "\" alt=\"吊钩\" width=\"300\">");
        assertThat(SafeHtml.pictures(html)).containsExactly(ID);
        assertThat(SafeHtml.shown(html, "/api/x/"))
                .isEqualTo("<img src=\"/api/x/" + ID + "\" alt=\"吊钩\" width=\"300\">");
    }

    @Test
    void text_that_looks_like_a_picture_is_not_given_an_address() {
        String html = SafeHtml.clean("<p>src=\"media:" + ID + "\"</p>");

        assertThat(SafeHtml.pictures(html)).isEmpty();
        assertThat(Jsoup.parseBodyFragment(SafeHtml.shown(html, "/x/")).select("img"))
                .isEmpty();
    }

    @Test
    void it_reads_as_lines_of_plain_text() {
        assertThat(SafeHtml.plain("<p>面积为 10<sup>3</sup> m<sup>-2</sup></p><ul><li>甲</li><li>乙</li></ul>"))
                .isEqualTo("面积为 10^3 m^(-2)\n甲\n乙");
        assertThat(SafeHtml.plain("a<br>b &lt; c<img alt=\"\">")).isEqualTo("a\nb < c[图]");
    }
}
