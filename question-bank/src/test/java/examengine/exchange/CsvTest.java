package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import examengine.item.Difficulty;
import examengine.item.ItemDraft;
import examengine.item.ItemType;
import examengine.item.Picture;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final String HEADER = "题号,题型,难度,题干,选项A,选项B,选项C,答案,有效期至,固定选项顺序,富文本\n";

    private final RoundTrip csv = new RoundTrip(new CsvWriter(), new CsvReader(), "bank.csv");

    @Test
    void loses_nothing_of_the_sample_bank() {
        assertThat(csv.of(SampleBank.items())).isEqualTo(SampleBank.items());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void loses_nothing_of_any_item(long seed) {
        assertThat(csv.of(RandomDrafts.plain(seed, 300))).isEqualTo(RandomDrafts.plain(seed, 300));
        assertThat(csv.of(RandomDrafts.rich(seed, 300))).isEqualTo(RandomDrafts.rich(seed, 300));
    }

    @Test
    void gives_spreadsheets_nothing_to_calculate() {
        assertThat(Stream.of("=1+1", "+1", "-5℃", "@x", "'=1").map(CsvTable::guarded))
                .containsExactly("'=1+1", "'+1", "'-5℃", "'@x", "''=1");
        assertThat(Stream.of("1=1", "'quoted'", "", "a").map(CsvTable::guarded))
                .containsExactly("1=1", "'quoted'", "", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "题干,选项A,选项B,答案\n问？,甲,乙,B\n",
                "Question,A,B,Answer\n问？,甲,乙,B\n",
                "序号;题目;选项 Ａ;B选项;正确答案\n1;问？;甲;乙;b\n",
                "题干（必填）\t选项A*\t选项B*\t答案*\n问？\t甲\t乙\tＢ\n",
                "Answer,Option B,Option A,Question\nB,乙,甲,问？\n",
                "\"题干\",\"选项\",\"答案\"\r\n\"问？\",\"甲;乙\",\"B\"\r\n",
                "2026年题库\n\n题干,选项A,选项B,答案\n问？,甲,乙,B\n\n,,,\n"
            })
    void finds_the_columns_by_their_names(String table) {
        assertThat(one(table))
                .returns("问？", ItemDraft::stem)
                .returns(List.of("甲", "乙"), ItemDraft::choices)
                .returns("B", item -> item.key().letters())
                .returns(ItemType.SINGLE_CHOICE, ItemDraft::type)
                .returns(Difficulty.MEDIUM, ItemDraft::difficulty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void reads_what_spreadsheets_save(String charset) {
        byte[] file = "题干,答案\n高处作业应系安全带。,对\n".getBytes(Charset.forName(charset));

        assertThat(new CsvReader().read(new ImportFile("a.csv", file)).items())
                .extracting(ItemDraft::stem)
                .containsExactly("高处作业应系安全带。");
    }

    @ParameterizedTest
    @CsvSource({
        "'X,单选题,易,问,甲,乙,,D,,,',            key-not-among-choices, H2",
        "'X,单选题,易,问,甲,乙,,A?,,,',           malformed-key, H2",
        "'X,单选题,易,问,甲,乙,,,,,',             empty-key, H2",
        "'X,多选题,易,问,甲,乙,,AA,,,',           repeated-key, H2",
        "'X,问答题,易,问,,,,略,,,',               unsupported-type, B2",
        "'X,单选题,超难,问,甲,乙,,A,,,',          unknown-difficulty, C2",
        "'X,单选题,易,,甲,乙,,A,,,',              empty-stem, D2",
        "'X,单选题,易,问,甲,,丙,A,,,',            empty-choice, E2",
        "'X,单选题,易,问,甲,甲,,A,,,',            duplicate-choice, E2",
        "'X,判断题,易,问,甲,乙,,A,,,',            true-false-choices, E2",
        "'X,单选题,易,问,甲,乙,,A,2030-13-01,,',  malformed-date, I2",
        "'X,单选题,易,问,甲,乙,,A,明年,,',        malformed-date, I2",
        "'X,单选题,易,问,甲,乙,,A,,或许,',        malformed-yes-no, J2",
        "'X,单选题,易,<img src=x.png>,甲,乙,,A,,,是', media-unsupported, D2"
    })
    void tells_what_is_wrong_and_in_which_cell(String row, String code, String cell) {
        Problem problem = read(HEADER + row + "\n").problems().get(0);

        assertThat(problem).returns(code, Problem::code).returns(cell, found -> found.place()
                .number());
        assertThat(Stream.of(Locale.CHINESE, Locale.ENGLISH).map(ProblemTexts::in))
                .allSatisfy(texts -> assertThat(texts.advice(problem)).isNotEmpty());
    }

    @Test
    void takes_pictures_inside_html() {
        ImportReport report = read(HEADER + "X,判断题,易,\"<p>看 <img src=\"\"data:image/png;base64," + Pictures.base64()
                + "\"\"></p>\",,,,对,,,是\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.pictures())
                .extracting(Picture::id)
                .isEqualTo(report.items().get(0).content().pictures());
    }

    @Test
    void accepts_what_is_good_beside_what_is_bad() {
        ImportReport report = read("题号,题干,答案,备注\nX,一,对,a\nX,二,对,\nY,三,不知道,\n,四,错,\n");

        assertThat(report.items()).extracting(ItemDraft::stem).containsExactly("一", "四");
        assertThat(report.problems())
                .extracting(Problem::code, problem -> problem.place().number())
                .containsExactly(
                        tuple("unknown-column", "1"), tuple("duplicate-code", "A3"), tuple("malformed-key", "C4"));
    }

    @Test
    void tells_from_where_on_it_cannot_be_read() {
        ImportReport report = read("题干,答案\n一,对\n\"二,对\n三,对\n");

        assertThat(report.items()).hasSize(1);
        assertThat(report.problems())
                .extracting(Problem::code, problem -> problem.place().number())
                .containsExactly(tuple("unreadable-row", "3"));
    }

    @ParameterizedTest
    @CsvSource({"'a,b\n1,2\n',no-header", "'题干,选项A\n问,甲\n',no-header", "'题干,答案\n',no-items"})
    void is_one_problem_where_nothing_can_be_read(String table, String code) {
        assertThat(read(table).problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void never_throws() {
        byte[] good = ("\uFEFF" + HEADER + "X,单选题,易,\"问，\n？\",甲,乙,,A,,,\n").getBytes(StandardCharsets.UTF_8);
        var random = new Random(11);

        assertThatCode(() -> {
                    for (int file = 0; file < 5_000; file++) {
                        byte[] damaged = good.clone();
                        for (int hit = random.nextInt(6); hit >= 0; hit--) {
                            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                        }
                        new CsvReader().read(new ImportFile("x.csv", damaged));
                    }
                })
                .doesNotThrowAnyException();
    }

    private static ImportReport read(String table) {
        return new CsvReader().read(new ImportFile("test.csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private static ItemDraft one(String table) {
        ImportReport report = read(table);
        assertThat(report.problems()).isEmpty();
        assertThat(report.items()).hasSize(1);
        return report.items().get(0);
    }
}
