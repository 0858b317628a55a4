package examengine.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.xml",
                "a/../../evil.xml",
                "/etc/passwd",
                "..\\evil.xml",
                "C:\\evil.xml",
                "\\\\host\\x",
                "a/.."
            })
    void refuses_an_archive_with_a_name_that_leads_out_of_it(String name) {
        byte[] archive = zip("imsmanifest.xml", "<manifest/>", name, "x");

        assertThatThrownBy(() -> PackageFiles.of(archive))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal)
                        .returns("unsafe-entry-name", Refusal::code)
                        .returns(name.replace('\\', '/'), found -> found.facts().get("found")));
    }

    @Test
    void a_bomb_is_refused_as_soon_as_it_is_too_large() {
        byte[] bomb = bomb(PackageFiles.LARGEST + 1);

        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertRefused(() -> PackageFiles.of(bomb).file("bomb"), "too-much-inside");
    }

    @Test
    void many_files_may_not_be_larger_together_than_one() {
        PackageFiles files = PackageFiles.of(bomb(PackageFiles.LARGEST / 2 + 1));

        assertThat(files.file("bomb")).isPresent();
        assertRefused(() -> files.file("bomb"), "too-much-inside");
    }

    @Test
    void a_damaged_archive_is_refused_wherever_it_was_cut() {
        byte[] archive = zip("imsmanifest.xml", "<manifest>" + "x".repeat(500) + "</manifest>");

        for (int length = 4; length < archive.length; length++) {
            byte[] cut = Arrays.copyOf(archive, length);
            assertRefused(() -> PackageFiles.of(cut).file("imsmanifest.xml"), "damaged-archive");
        }
    }

    @Test
    void a_zip_within_is_a_file_like_any_other() {
        byte[] inner = zip("../evil.xml", "x");

        PackageFiles files = PackageFiles.of(zipOf(UTF_8, "inner.zip", inner));

        assertThat(files.file("inner.zip")).hasValue(inner);
        assertThat(files.has("evil.xml")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void reads_chinese_names_of_any_program(String encoding) {
        byte[] archive = zipOf(Charset.forName(encoding), "试题/第一题.xml", new byte[] {1});

        assertThat(PackageFiles.of(archive).has("试题/第一题.xml")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "imsmanifest.xml, items/a.xml,        items/a.xml",
        "items/a.xml,     ../images/x.png,    images/x.png",
        "items/a.xml,     ./x%20y.png,        items/x y.png",
        "items/a.xml,     图.png?v=1#top,      items/图.png",
        "items/a.xml,     a+b.png,            items/a+b.png",
        "items/a.xml,     50%.png,            items/50%.png",
        "a.xml,           ../x.png,           ''",
        "a.xml,           http://host/x.png,  ''",
        "a.xml,           /x.png,             ''",
        "a.xml,           file:x.png,         ''"
    })
    void resolves_addresses_within_the_package(String from, String address, String path) {
        assertThat(PackageFiles.path(from, address).orElse("")).isEqualTo(path);
    }

    private static void assertRefused(Runnable reading, String code) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    /** @param namesAndTexts by turns */
    static byte[] zip(String... namesAndTexts) {
        Object[] files = Arrays.copyOf(namesAndTexts, namesAndTexts.length, Object[].class);
        for (int at = 1; at < files.length; at += 2) {
            files[at] = namesAndTexts[at].getBytes(UTF_8);
        }
        return zipOf(UTF_8, files);
    }

    private static byte[] zipOf(Charset names, Object... namesAndBytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (int at = 0; at < namesAndBytes.length; at += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[at]));
                zip.write((byte[]) namesAndBytes[at + 1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb(int size) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("bomb"));
            byte[] zeros = new byte[1 << 16];
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
