package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import examengine.item.AnswerKey;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.Drafts;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.Picture;
import examengine.item.RuleReference;
import examengine.item.SafeHtml;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_sample_bank_comes_back_as_it_was(String language) {
        List<ItemDraft> items = SampleBank.items();

        ImportReport report = Xlsx.read(Xlsx.written(items, Locale.forLanguageTag(language)));

        assertThat(report.problems()).isEmpty();
        assertThat(report.items()).isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_items_come_back_as_they_were(long seed) {
        List<ItemDraft> plain = RandomDrafts.plain(seed, 60);
        List<ItemDraft> rich = RandomDrafts.rich(seed, 60);

        assertThat(Xlsx.read(Xlsx.written(plain, Locale.CHINA)).items()).isEqualTo(plain);
        assertThat(Xlsx.read(Xlsx.written(rich, Locale.ENGLISH)).items()).isEqualTo(rich);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-5", "@SUM(A1)", "_x0041_", "\uFFFE", "0.50", "1-2", "TRUE", "1E5", "a\nb"})
    void a_text_that_looks_like_something_else_stays_the_text_it_is(String text) {
        ItemDraft item = new ItemDraft(
                "Q",
                "",
                ItemType.SINGLE_CHOICE,
                Difficulty.EASY,
                text,
                List.of(text, "other"),
                AnswerKey.of("A"),
                text,
                RuleReference.NONE);

        assertThat(Xlsx.read(Xlsx.written(List.of(item), Locale.CHINA)).items()).containsExactly(item);
    }

    @Test
    void a_small_picture_travels_in_its_cell() throws IOException {
        Picture picture = Picture.from(noise(40));
        ItemDraft item = showing(picture);
        var out = new ByteArrayOutputStream();

        List<Problem> lost = new XlsxWriter().write(List.of(item), id -> Optional.of(picture), out);
        ImportReport report = Xlsx.read(new ImportFile(Xlsx.NAME, out.toByteArray()));

        assertThat(lost).isEmpty();
        assertThat(report.items()).containsExactly(item);
        assertThat(report.pictures()).extracting(Picture::id).containsExactly(picture.id());
    }

    @Test
    void an_item_whose_picture_fits_into_no_cell_is_left_out_and_named() throws IOException {
        Picture picture = Picture.from(noise(400));
        var out = new ByteArrayOutputStream();

        List<Problem> lost = new XlsxWriter()
                .write(List.of(Drafts.trueFalse("T"), showing(picture)), id -> Optional.of(picture), out);

        assertThat(lost)
                .extracting(Problem::code, problem -> problem.place().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("too-long-for-cell", "item 2 (P)"));
        assertThat(Xlsx.read(new ImportFile(Xlsx.NAME, out.toByteArray())).items())
                .extracting(ItemDraft::code)
                .containsExactly("T");
    }

    private static ItemDraft showing(Picture picture) {
        String stem = "<p>看图</p><img src=\"" + SafeHtml.MEDIA + picture.id() + "\" alt=\"图\">";
        return new ItemDraft(
                "P",
                "",
                List.of(),
                List.of(),
                ItemType.SINGLE_CHOICE,
                Difficulty.EASY,
                new Content(Markup.HTML, stem, List.of("甲", "乙"), false, ""),
                AnswerKey.of("A"),
                RuleReference.NONE);
    }

    private static byte[] noise(int side) throws IOException {
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int at = 0; at < side * side; at++) {
            image.setRGB(at % side, at / side, random.nextInt());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
