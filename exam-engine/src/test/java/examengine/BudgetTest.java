package examengine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The candidate pages arrive on any line: all that one candidate loads before a paper can be answered, packed, stays within
 * a budget, and so does what is fetched afterwards for the case that the line breaks.
 */
class BudgetTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final int KILOBYTE = 1024;

    /** Two more than it began with: several addresses, and what makes sure that no page overwrites another's answer unseen. */
    private static final int BUDGET = 42 * KILOBYTE;

    private static final int AFTERWARDS = 3 * KILOBYTE;
    private static final int CHECK = 15 * KILOBYTE;
    private static final int RICH = 3 * KILOBYTE;
    private static final int LATER = 14 * KILOBYTE;
    private static final int PHOTOS = 6 * KILOBYTE;

    /** Fetched once the page stands: what keeps it alive without network, and what hands out unsent answers. */
    private static final String FETCHED_LATER = "sw\\.js|js/unsent\\.js";

    /** Fetched before the first question of a paper that has HTML or pictures, and for no other. */
    private static final String OF_RICH_PAPERS = "js/rich\\.(js|css)";

    /** What follows the first question, and what few come to before it: a first password, a phone, a head that turns. */
    private static final String OF_LATER = "js/later\\.css|js/(access|after|identity)/.*";

    private static final String WORDS = "js/texts/";
    private static final String WORDS_OF_LATER = WORDS + "more-";

    /** The system check of a lab, beyond what it shares with the candidate's page. */
    private static final String OF_CHECK = "check\\.html|check\\.css|js/check/.*";

    /** A candidate's own photos, beyond what the page shares with the others. */
    private static final String OF_PHOTOS = "photos\\.html|photos\\.css|js/photos/.*";

    /** The phone has a page of its own, as have addresses that lead nowhere; types are for whoever writes the pages. */
    private static final String NOT_LOADED =
            "WEB-INF/.*|error\\.html|phone\\.html|js/phone\\.js|js/types\\.d\\.ts|js/jsconfig\\.json|" + FETCHED_LATER
                    + "|" + OF_CHECK + "|" + OF_RICH_PAPERS + "|" + OF_LATER + "|" + OF_PHOTOS;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everything_a_candidate_loads_in_one_language_fits_into_42_kilobytes(String language) throws IOException {
        assertThat(packed(name -> isLoaded(name, language))).isPositive().isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void what_is_fetched_for_a_broken_line_fits_into_3_kilobytes() throws IOException {
        assertThat(packed(name -> name.matches(FETCHED_LATER))).isPositive().isLessThanOrEqualTo(AFTERWARDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everything_that_comes_later_in_one_language_fits_into_14_kilobytes(String language) throws IOException {
        assertThat(packed(name -> name.matches(OF_LATER) || name.equals(WORDS_OF_LATER + language + ".js")))
                .isPositive()
                .isLessThanOrEqualTo(LATER);
    }

    @Test
    void a_paper_with_pictures_and_formulas_adds_no_more_than_3_kilobytes() throws IOException {
        assertThat(packed(name -> name.matches(OF_RICH_PAPERS))).isPositive().isLessThanOrEqualTo(RICH);
    }

    @Test
    void the_system_check_adds_no_more_than_15_kilobytes() throws IOException {
        assertThat(packed(name -> name.matches(OF_CHECK))).isPositive().isLessThanOrEqualTo(CHECK);
    }

    @Test
    void the_page_of_own_photos_adds_no_more_than_6_kilobytes() throws IOException {
        assertThat(packed(name -> name.matches(OF_PHOTOS))).isPositive().isLessThanOrEqualTo(PHOTOS);
    }

    /** Bytes of the chosen files, by name below the pages' folder. */
    private static long packed(Predicate<String> chosen) throws IOException {
        long packed = 0;
        for (Path file : filesWhose(chosen)) {
            packed += packed(Files.readAllBytes(file));
        }
        return packed;
    }

    private static List<Path> filesWhose(Predicate<String> chosen) throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            chosen.test(PAGES.relativize(file).toString().replace('\\', '/')))
                    .toList();
        }
    }

    private static boolean isLoaded(String name, String language) {
        boolean areOtherWords = name.startsWith(WORDS) && !name.equals(WORDS + language + ".js");
        return !areOtherWords && !name.matches(NOT_LOADED);
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
