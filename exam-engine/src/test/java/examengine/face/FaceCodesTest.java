package examengine.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaceCodesTest {

    private static final Pattern CODE = Pattern.compile("\"(face-[a-z-]+)\"");
    private static final Set<String> NO_CODES = Set.of("face-worker");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_reason_has_a_sentence(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader in = new InputStreamReader(
                FaceCodesTest.class.getResourceAsStream("/examengine/web/problems_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(in);
        }

        assertThat(codes()).hasSizeGreaterThan(10).allSatisfy(code -> {
            assertThat(sentences).containsKey(code + ".title");
            assertThat(sentences).containsKey(code + ".detail");
        });
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/examengine/face"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        codes.removeAll(NO_CODES);
        return codes;
    }
}
