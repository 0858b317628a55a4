package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import examengine.item.AnswerKey;
import examengine.item.Content;
import examengine.item.Difficulty;
import examengine.item.Drafts;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Markup;
import examengine.item.Picture;
import examengine.item.RuleReference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiftWriterTest {

    private final RoundTrip gift = new RoundTrip(new GiftWriter(), new GiftReader(), "bank.gift");

    @Test
    void writes_what_an_author_would_write() {
        ItemDraft item = Drafts.multipleChoice("H-1");

        assertThat(gift.written(List.of(item)))
                .isEqualTo(
                        """
                        $CATEGORY: 高处作业

                        // [id:H-1] [tag:difficulty=easy] [tag:standard=JGJ 80] [tag:edition=2016] [tag:clause=4.1.1]
                        ::H-1::[plain]临边作业应设置什么？{
                        ~%33.33333%安全帽
                        ~%33.33333%安全带
                        ~%33.33333%安全网
                        ~%-100%安全标语
                        ####见规范。
                        }

                        """);
    }

    @Test
    void loses_nothing_of_the_sample_bank() {
        assertThat(gift.of(SampleBank.items())).isEqualTo(SampleBank.items());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void loses_nothing_of_any_item(long seed) {
        List<ItemDraft> items = Stream.concat(
                        RandomDrafts.plain(seed, 300).stream(),
                        RandomDrafts.rich(seed, 300).stream().map(item -> renamed(item, "rich-" + item.code())))
                .toList();

        assertThat(gift.of(items)).isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b", "top/a", "$course$/a", "a//b", "/a", "a/", "a / b", "a\nb", "a:{b}"})
    void loses_nothing_of_an_area(String area) {
        ItemDraft item = new ItemDraft(
                "X",
                area,
                ItemType.TRUE_FALSE,
                Difficulty.EASY,
                "Q",
                ItemDraft.TRUE_FALSE_CHOICES,
                AnswerKey.of("A"),
                "",
                RuleReference.NONE);

        assertThat(gift.of(List.of(Drafts.trueFalse("before"), item))).contains(item);
    }

    @Test
    void takes_pictures_along() {
        Picture picture = Picture.from(Pictures.png());
        ItemDraft item = withPicture(picture.id());

        ImportReport report = gift.report(List.of(item), id -> Optional.of(picture));

        assertThat(report.items()).containsExactly(item);
        assertThat(report.pictures()).extracting(Picture::id).containsExactly(picture.id());
    }

    @Test
    void leaves_out_an_item_whose_picture_is_gone() {
        assertThat(gift.problems(List.of(withPicture("0".repeat(64)), Drafts.trueFalse("T"))))
                .extracting(Problem::code, problem -> problem.place().item())
                .containsExactly(tuple("picture-missing", "P"));
    }

    private static ItemDraft withPicture(String id) {
        return new ItemDraft(
                "P",
                "",
                List.of(),
                List.of(),
                ItemType.TRUE_FALSE,
                Difficulty.EASY,
                new Content(
                        Markup.HTML,
                        "<p>图：<img src=\"media:" + id + "\" alt=\"塔吊\"></p>",
                        ItemDraft.TRUE_FALSE_CHOICES,
                        false,
                        ""),
                AnswerKey.of("B"),
                RuleReference.NONE);
    }

    private static ItemDraft renamed(ItemDraft item, String code) {
        return new ItemDraft(
                code,
                item.area(),
                item.tags(),
                item.enemies(),
                item.type(),
                item.difficulty(),
                item.content(),
                item.key(),
                item.rule());
    }
}
