package examengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The candidate pages arrive on any line: all that one candidate loads, packed, stays within a budget. */
class BudgetTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int BUDGET = 40 * 1024;

    /** The phone has a page of its own, as have addresses that lead nowhere; types are for whoever writes the pages. */
    private static final String NOT_LOADED =
            "WEB-INF/.*|error\\.html|phone\\.html|js/phone\\.js|js/types\\.d\\.ts|js/jsconfig\\.json";

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everything_a_candidate_loads_in_one_language_fits_into_40_kilobytes(String language) throws IOException {
        long packed = 0;
        for (Path file : filesIn(language)) {
            packed += packed(Files.readAllBytes(file));
        }

        assertThat(packed).isPositive().isLessThanOrEqualTo(BUDGET);
    }

    private static List<Path> filesIn(String language) throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isLoaded(PAGES.relativize(file).toString().replace('\\', '/'), language))
                    .toList();
        }
    }

    private static boolean isLoaded(String name, String language) {
        boolean isOtherLanguage = name.startsWith("js/texts/") && !name.equals("js/texts/" + language + ".js");
        return !isOtherLanguage && !name.matches(NOT_LOADED);
    }

    private static long packed(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new Packing(bytes)) {
            packing.write(file);
        }
        return bytes.size();
    }

    private static final class Packing extends GZIPOutputStream {
        Packing(OutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
