package examengine.identity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final String SECRET = secretOf((byte) 1);
    private static final String OTHER_SECRET = secretOf((byte) 2);
    private static final byte[] FACE = "a face".getBytes(StandardCharsets.UTF_8);

    private static final Logger LOG = Logger.getLogger(Sealing.class.getName());

    private final Sealing sealing = sealingWith(SECRET, null);
    private final Notes notes = new Notes();

    /** What the log was told. */
    private static final class Notes extends Handler {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void publish(LogRecord line) {
            text.append(line.getMessage()).append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        LOG.addHandler(notes);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(notes);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void opens_what_it_sealed() {
        assertThat(sealing.open("p1", sealing.seal("p1", FACE))).hasValue(FACE);
    }

    @Test
    void shows_nothing_of_the_photo() {
        byte[] black = new byte[900_000];

        byte[] sealed = sealing.seal("p1", black).bytes();

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("\0".repeat(8));
    }

    @Test
    void seals_the_same_photo_differently_each_time() {
        assertThat(sealing.seal("p1", FACE).bytes())
                .isNotEqualTo(sealing.seal("p1", FACE).bytes());
    }

    @Test
    void adds_a_nonce_and_a_tag_and_nothing_else() {
        assertThat(sealing.seal("p1", FACE).bytes()).hasSize(12 + FACE.length + 16);
    }

    @Test
    void names_its_key_by_sixteen_hexadecimal_digits() {
        assertThat(sealing.seal("p1", FACE).keyId()).matches("[0-9a-f]{16}");
    }

    @Test
    void does_not_open_a_photo_in_the_place_of_another() {
        assertThat(sealing.open("p2", sealing.seal("p1", FACE))).isEmpty();
    }

    @Test
    void does_not_open_a_photo_with_any_byte_changed() {
        Sealed sealed = sealing.seal("p1", FACE);

        for (int place = 0; place < sealed.bytes().length; place++) {
            byte[] changed = sealed.bytes().clone();
            changed[place] ^= 1;
            assertThat(sealing.open("p1", new Sealed(sealed.keyId(), changed)))
                    .as("byte %d", place)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 11, 12, 13, 27, 28, 33})
    void does_not_open_a_photo_that_was_cut_short(int length) {
        Sealed sealed = sealing.seal("p1", FACE);

        assertThat(sealing.open("p1", new Sealed(sealed.keyId(), Arrays.copyOf(sealed.bytes(), length))))
                .isEmpty();
    }

    @Test
    void opens_with_the_former_key_what_was_sealed_before_the_change() {
        Sealed before = sealing.seal("p1", FACE);

        assertThat(sealingWith(OTHER_SECRET, SECRET).open("p1", before)).hasValue(FACE);
    }

    @Test
    void seals_with_the_present_key_after_a_change() {
        Sealed after = sealingWith(OTHER_SECRET, SECRET).seal("p1", FACE);

        assertThat(after.keyId())
                .isEqualTo(sealingWith(OTHER_SECRET, null).seal("p1", FACE).keyId());
    }

    @Test
    void does_not_open_what_a_forgotten_key_sealed() {
        assertThat(sealingWith(OTHER_SECRET, null).open("p1", sealing.seal("p1", FACE)))
                .isEmpty();
    }

    @Test
    void names_the_forgotten_key_in_the_log() {
        Sealed sealed = sealing.seal("p1", FACE);

        sealingWith(OTHER_SECRET, null).open("p1", sealed);

        assertThat(notes.text).contains("photo p1 is sealed with key " + sealed.keyId());
    }

    @Test
    void names_the_damaged_photo_in_the_log() {
        sealing.open("p2", sealing.seal("p1", FACE));

        assertThat(notes.text).contains("photo p2 does not open");
    }

    @Test
    void does_not_use_the_secret_itself_as_its_key() throws NoSuchAlgorithmException {
        byte[] digestOfSecret =
                MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(SECRET));

        assertThat(PhotoKey.from(SECRET).id()).isNotEqualTo(HexFormat.of().formatHex(digestOfSecret, 0, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "no base64 at all !!", "AAAA"})
    void accepts_no_secret_but_32_bytes_in_base64(String secret) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhotoKey.from(secret));
    }

    private static Sealing sealingWith(String secret, String former) {
        Sealing sealing = new Sealing();
        sealing.secret = secret;
        sealing.formerSecret = Optional.ofNullable(former);
        sealing.derive();
        return sealing;
    }

    private static String secretOf(byte filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
