package examengine.identity;

import static examengine.identity.TestPhotos.ascii;
import static examengine.identity.TestPhotos.file;
import static examengine.identity.TestPhotos.half;
import static examengine.identity.TestPhotos.joined;
import static examengine.identity.TestPhotos.jpeg;
import static examengine.identity.TestPhotos.jpegClaiming;
import static examengine.identity.TestPhotos.picture;
import static examengine.identity.TestPhotos.plain;
import static examengine.identity.TestPhotos.png;
import static examengine.identity.TestPhotos.pngClaiming;
import static examengine.identity.TestPhotos.random;
import static examengine.identity.TestPhotos.withChunk;
import static examengine.identity.TestPhotos.withSegment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import examengine.kernel.Refusal;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are damaged, or made to do damage. */
class HostilePhotosTest {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final byte[] GOOD_JPEG = jpeg(picture(400, 300));
    private static final byte[] GOOD_PNG = png(picture(400, 300));

    private final CleaningPhotos cleaning = new CleaningPhotos();

    static Stream<Arguments> unsupported() {
        return Stream.of(
                arguments("random bytes", random(20_000), JPEG),
                arguments("a GIF named JPEG", file(picture(400, 300), "gif"), JPEG),
                arguments("a GIF named what it is", file(picture(400, 300), "gif"), "image/gif"),
                arguments("a BMP named PNG", file(picture(400, 300), "bmp"), PNG),
                arguments("a PNG named JPEG", GOOD_PNG, JPEG),
                arguments("a JPEG named PNG", GOOD_JPEG, PNG),
                arguments("a page named JPEG", ascii("<html><script>alert(1)</script></html>"), JPEG),
                arguments("a drawing with script", ascii("<svg onload='alert(1)'/>"), "image/svg+xml"),
                arguments("a JPEG that nobody named", GOOD_JPEG, null),
                arguments("a JPEG behind a blank", joined(ascii(" "), GOOD_JPEG), JPEG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsupported")
    void refuses_what_is_no_photo_or_not_the_one_it_is_called(String what, byte[] bytes, String contentType) {
        Refusal refusal = refusalOf(bytes, contentType);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNSUPPORTED);
        assertThat(refusal.code()).isEqualTo("unsupported-media-type");
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("no byte at all", new byte[0], JPEG),
                arguments("seven bytes", Arrays.copyOf(GOOD_PNG, 7), PNG),
                arguments("nothing after the first bytes of a JPEG", Arrays.copyOf(GOOD_JPEG, 8), JPEG),
                arguments("nothing after the first bytes of a PNG", Arrays.copyOf(GOOD_PNG, 8), PNG),
                arguments(
                        "random bytes after those of a JPEG", joined(Arrays.copyOf(GOOD_JPEG, 3), random(9_000)), JPEG),
                arguments("random bytes after those of a PNG", joined(Arrays.copyOf(GOOD_PNG, 8), random(9_000)), PNG),
                arguments("the first half of a JPEG", half(GOOD_JPEG), JPEG),
                arguments("the first half of a PNG", half(GOOD_PNG), PNG),
                arguments("a JPEG without its last hundred bytes", cut(GOOD_JPEG, 100), JPEG),
                arguments("a PNG without its last hundred bytes", cut(GOOD_PNG, 100), PNG),
                arguments("a JPEG with its middle overwritten", overwritten(GOOD_JPEG), JPEG),
                arguments("a PNG with its middle overwritten", overwritten(GOOD_PNG), PNG),
                arguments("a PNG of no width", pngClaiming(0, 300), PNG),
                arguments("a PNG of negative width", pngClaiming(-1, 300), PNG),
                arguments("a PNG larger than its pixels", pngClaiming(2_000, 2_000), PNG),
                arguments("a JPEG larger than its pixels", jpegClaiming(2_000, 2_000), JPEG),
                arguments("a JPEG with more scans than any camera writes", joined(GOOD_JPEG, scans(201)), JPEG),
                arguments("a JPEG of no height", jpegClaiming(300, 0), JPEG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void refuses_what_is_damaged(String what, byte[] bytes, String contentType) {
        assertThat(reasonFor(bytes, contentType)).isEqualTo("unreadable");
    }

    static Stream<Arguments> tooManyPixels() {
        return Stream.of(
                arguments("a PNG bomb", pngClaiming(50_000, 50_000), PNG),
                arguments("the largest PNG there can be", pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE), PNG),
                arguments("the largest JPEG there can be", jpegClaiming(65_500, 65_500), JPEG),
                arguments("a side of 8,001", pngClaiming(8_001, 240), PNG),
                arguments("42 megapixels", jpegClaiming(7_000, 6_000), JPEG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooManyPixels")
    void refuses_too_many_pixels_before_it_decodes_one(String what, byte[] bytes, String contentType) {
        assertThat(refusalOf(bytes, contentType).code()).isEqualTo("photo-too-many-pixels");
    }

    static Stream<Arguments> showingNothing() {
        return Stream.of(
                arguments("too-small", png(picture(239, 400))),
                arguments("too-small", png(picture(400, 239))),
                arguments("too-dark", png(plain(Color.BLACK))),
                arguments("too-dark", png(plain(new Color(24, 24, 24)))),
                arguments("too-dark", png(plain(new Color(120, 120, 120)))),
                arguments("too-bright", png(plain(new Color(140, 140, 140)))),
                arguments("too-bright", png(plain(Color.WHITE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("showingNothing")
    void refuses_what_shows_nothing(String reason, byte[] bytes) {
        assertThat(reasonFor(bytes, PNG)).isEqualTo(reason);
    }

    @Test
    void refuses_more_than_five_megabytes_unseen() {
        assertThat(refusalOf(new byte[CleaningPhotos.LARGEST + 1], JPEG).code()).isEqualTo("too-large");
    }

    static Stream<Arguments> stowaways() {
        byte[] script = ascii("<script>stowaway</script>");
        return Stream.of(
                arguments("behind the end of a JPEG", joined(GOOD_JPEG, script), JPEG),
                arguments("in a comment of a JPEG", withSegment(GOOD_JPEG, 0xFE, script), JPEG),
                arguments("in an application segment of a JPEG", withSegment(GOOD_JPEG, 0xED, script), JPEG),
                arguments("behind the end of a PNG", joined(GOOD_PNG, script), PNG),
                arguments("in a text of a PNG", withChunk(GOOD_PNG, "tEXt", joined(ascii("Comment\0"), script)), PNG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stowaways")
    void lets_nothing_but_pixels_through(String where, byte[] bytes, String contentType) {
        byte[] clean = cleaning.clean(bytes, contentType).jpeg();

        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("stowaway");
    }

    @Test
    void does_not_unpack_what_is_packed_beside_the_pixels() throws IOException {
        byte[] bomb = withChunk(GOOD_PNG, "zTXt", joined(ascii("Comment\0\0"), deflatedZeros(300)));

        assertThat(cleaning.clean(bomb, PNG).jpeg()).isNotEmpty();
    }

    @Test
    void answers_any_damage_with_a_photo_or_a_refusal_and_nothing_else() {
        Random random = new Random(7);

        for (int round = 0; round < 400; round++) {
            boolean jpeg = round % 2 == 0;
            byte[] damaged = damaged(jpeg ? GOOD_JPEG : GOOD_PNG, random);
            Throwable thrown = catchThrowable(() -> cleaning.clean(damaged, jpeg ? JPEG : PNG));
            assertThat(thrown == null || thrown instanceof Refusal)
                    .as("round %d: %s", round, thrown)
                    .isTrue();
        }
    }

    @Test
    void a_refused_photo_gives_its_place_back() {
        for (int photo = 0; photo < 100; photo++) {
            refusalOf(half(GOOD_PNG), PNG);
        }

        assertThat(cleaning.clean(GOOD_PNG, PNG).jpeg()).isNotEmpty();
    }

    private Refusal refusalOf(byte[] bytes, String contentType) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> cleaning.clean(bytes, contentType));
        assertThat(refusal).as("the refusal").isNotNull();
        return refusal;
    }

    private Object reasonFor(byte[] bytes, String contentType) {
        Refusal refusal = refusalOf(bytes, contentType);
        assertThat(refusal.code()).isEqualTo("unusable-photo");
        return refusal.facts().get("reason");
    }

    private static byte[] cut(byte[] file, int bytes) {
        return Arrays.copyOf(file, file.length - bytes);
    }

    private static byte[] scans(int count) {
        byte[] marks = new byte[2 * count];
        for (int scan = 0; scan < count; scan++) {
            marks[2 * scan] = (byte) 0xFF;
            marks[2 * scan + 1] = (byte) 0xDA;
        }
        return marks;
    }

    private static byte[] overwritten(byte[] file) {
        byte[] damaged = file.clone();
        byte[] noise = random(file.length / 3);
        System.arraycopy(noise, 0, damaged, file.length / 2, noise.length);
        return damaged;
    }

    private static byte[] damaged(byte[] file, Random random) {
        byte[] damaged = file.clone();
        for (int hit = random.nextInt(8); hit >= 0; hit--) {
            damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
        }
        return Arrays.copyOf(damaged, random.nextInt(4) == 0 ? 1 + random.nextInt(damaged.length) : damaged.length);
    }

    private static byte[] deflatedZeros(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < megabytes; i++) {
                packed.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }
}
