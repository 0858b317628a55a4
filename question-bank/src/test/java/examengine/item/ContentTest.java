package examengine.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final String PICTURE = "media:" + "0123456789abcdef".repeat(4);

    @Test
    void plain_text_is_kept_as_it_reads() {
        Content content = Content.plain(" a < b && b <c> ", List.of("<b>", "x"), "");

        assertThat(content.stem()).isEqualTo("a < b && b <c>");
        assertThat(content.stemText()).isEqualTo("a < b && b <c>");
        assertThat(content.choiceTexts()).containsExactly("<b>", "x");
        assertThat(content.pictures()).isEmpty();
    }

    @Test
    void html_is_cleaned_before_anybody_can_hold_it() {
        Content content = new Content(
                Markup.HTML,
                "<p onclick=x>问<script>alert(1)</script></p>",
                List.of("<i>甲</i>", "乙"),
                false,
                "<b>解</b>");

        assertThat(content.stem()).isEqualTo("<p>问</p>");
        assertThat(content.stemText()).isEqualTo("问");
        assertThat(content.choices()).containsExactly("<i>甲</i>", "乙");
        assertThat(content.explanationText()).isEqualTo("解");
    }

    @Test
    void pictures_of_stem_choices_and_explanation_are_named_once() {
        String image = "<img src=\"" + PICTURE + "\" alt=\"图\">";

        Content content = new Content(Markup.HTML, "看" + image, List.of(image, "乙"), false, image);

        assertThat(content.pictures()).containsExactly(PICTURE.substring(SafeHtml.MEDIA.length()));
        assertThat(content.stemText()).isEqualTo("看[图]");
    }

    @Test
    void keeping_the_order_changes_nothing_else() {
        Content content = Content.plain("问", List.of("甲", "以上都对"), "解");

        assertThat(content.keepingOrder()).isEqualTo(new Content(Markup.PLAIN, "问", List.of("甲", "以上都对"), true, "解"));
    }

    @Test
    void a_source_too_long_is_refused_before_it_is_parsed() {
        assertThatThrownBy(() -> new Content(Markup.HTML, "<b>".repeat(7_000), List.of("甲", "乙"), false, ""))
                .hasMessage("source-too-long");
        assertThatThrownBy(() -> Content.plain("问", List.of("甲", "乙".repeat(20_001)), ""))
                .hasMessage("source-too-long");
    }
}
