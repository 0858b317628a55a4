package examengine.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is said about XML and packages is said in both languages, with an advice. */
class XmlProblemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adaptive-item",
                "damaged-archive",
                "doctype-forbidden",
                "duplicate-choice-identifier",
                "duplicate-code",
                "key-not-among-choices",
                "link-removed",
                "malformed-date",
                "malformed-weight",
                "malformed-xml",
                "manifest-missing",
                "media-unsupported",
                "missing-file",
                "no-interaction",
                "no-items",
                "no-right-answer",
                "not-an-item",
                "picture-missing",
                "picture-not-in-file",
                "several-interactions",
                "template-item",
                "too-few-choices",
                "too-much-inside",
                "undeclared-response",
                "unprintable-text",
                "unsafe-entry-name",
                "unsupported-type",
                "unusable-picture",
                "weights-not-full"
            })
    void has_a_sentence_and_an_advice(String code) {
        Problem problem = Problem.rejected(Place.whole("x.xml"), code, "");

        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            ProblemTexts texts = ProblemTexts.in(language);
            assertThat(texts.reason(problem)).isNotBlank().isNotEqualTo(code);
            assertThat(texts.advice(problem)).isNotBlank();
        }
        assertThat(ProblemTexts.in(Locale.CHINESE).reason(problem)).containsPattern("[\\u4e00-\\u9fff]");
    }
}
