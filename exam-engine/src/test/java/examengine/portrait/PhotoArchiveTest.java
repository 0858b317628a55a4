package examengine.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import examengine.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Archives as people pack them, and as nobody should. */
class PhotoArchiveTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final byte[] CONTENT = {1, 2, 3};

    @Test
    void hands_over_what_lies_in_folders_in_its_order() {
        assertThat(names(zip(StandardCharsets.UTF_8, "一班/a.jpg", "b.jpg"))).containsExactly("一班/a.jpg", "b.jpg");
    }

    @Test
    void reads_names_in_the_encoding_of_chinese_windows() {
        assertThat(names(zip(GB18030, "110101198001010010$头像.jpg"))).containsExactly("110101198001010010$头像.jpg");
    }

    @Test
    void leaves_out_what_systems_put_beside_pictures() {
        byte[] zip = zip(
                StandardCharsets.UTF_8,
                "__MACOSX/._a.jpg",
                "照片/Thumbs.db",
                "照片/.DS_Store",
                "照片/._a.jpg",
                "desktop.ini",
                "照片/",
                "照片/a.jpg");

        assertThat(names(zip)).containsExactly("照片/a.jpg");
    }

    @Test
    void takes_a_path_that_climbs_out_for_a_name_and_nothing_else() {
        List<SentPhoto> photos = read(zip(StandardCharsets.UTF_8, "../../etc/cron.d/a.jpg"));

        assertThat(photos).extracting(SentPhoto::baseName).containsExactly("a.jpg");
    }

    @Test
    void hands_over_an_archive_within_the_archive_unopened() {
        assertThat(names(zip(StandardCharsets.UTF_8, "more.zip"))).containsExactly("more.zip");
    }

    @Test
    void cuts_a_file_that_is_too_large_and_goes_on() {
        byte[] zip = zipOf(new String[] {"large.jpg", "a.jpg"}, new byte[SentPhoto.LARGEST + 1_000_000], CONTENT);

        List<SentPhoto> photos = read(zip);

        assertThat(photos.get(0).isCut()).isTrue();
        assertThat(photos.get(1).bytes()).isEqualTo(CONTENT);
    }

    @Test
    void stops_unpacking_at_its_limit_whatever_it_is_packed_to() {
        byte[] zeros = new byte[1_000_000];
        InputStream bomb = new ByteArrayInputStream(zipOf(new String[] {"a", "b", "c"}, zeros, zeros, zeros));
        List<SentPhoto> photos = new ArrayList<>();

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> PhotoArchive.each("all.zip", bomb, 2_500_000, photos::add));

        assertThat(refusal.code()).isEqualTo("archive-too-large");
        assertThat(photos).hasSize(2);
    }

    @Test
    void stops_at_more_files_than_anybody_sends() {
        String[] names = new String[PhotoArchive.MOST_ENTRIES + 1];
        Arrays.setAll(names, Integer::toString);

        assertThat(refusalOf(zip(StandardCharsets.UTF_8, names))).isEqualTo("archive-too-large");
    }

    @Test
    void refuses_an_archive_that_was_cut_off_anywhere() {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.jpg", "b.jpg");

        for (int length = Integer.BYTES; length < zip.length - 22; length++) {
            assertThat(refusalOf(Arrays.copyOf(zip, length)))
                    .as("%d bytes", length)
                    .isEqualTo("archive-unreadable");
        }
    }

    @Test
    void takes_an_archive_without_a_picture() {
        assertThat(names(zip(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refuses_an_archive_under_a_password() {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.jpg");
        int flags = 6;
        zip[flags] |= 1;

        assertThat(refusalOf(zip)).isEqualTo("archive-unreadable");
    }

    @Test
    void takes_a_single_picture_for_what_it_is() {
        List<SentPhoto> photos = new ArrayList<>();

        PhotoArchive.each("a.jpg", new ByteArrayInputStream(CONTENT), photos::add);

        assertThat(photos).extracting(SentPhoto::name).containsExactly("a.jpg");
        assertThat(photos.get(0).bytes()).isEqualTo(CONTENT);
    }

    private static List<String> names(byte[] zip) {
        return read(zip).stream().map(SentPhoto::name).toList();
    }

    private static List<SentPhoto> read(byte[] zip) {
        List<SentPhoto> photos = new ArrayList<>();
        PhotoArchive.each("all.zip", new ByteArrayInputStream(zip), photos::add);
        return photos;
    }

    private static String refusalOf(byte[] zip) {
        InputStream in = new ByteArrayInputStream(zip);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PhotoArchive.each("all.zip", in, photo -> {}));
        assertThat(refusal).as("the refusal").isNotNull();
        return refusal.code();
    }

    private static byte[] zip(Charset charset, String... names) {
        byte[][] contents = new byte[names.length][];
        Arrays.fill(contents, CONTENT);
        return zipOf(charset, names, contents);
    }

    private static byte[] zipOf(String[] names, byte[]... contents) {
        return zipOf(StandardCharsets.UTF_8, names, contents);
    }

    private static byte[] zipOf(Charset charset, String[] names, byte[]... contents) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, charset)) {
            for (int i = 0; i < names.length; i++) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(contents[i]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
