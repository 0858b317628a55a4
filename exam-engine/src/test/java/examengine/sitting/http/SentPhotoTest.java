package examengine.sitting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.identity.Attempts;
import examengine.identity.CheckRequest;
import examengine.identity.Phase;
import examengine.identity.Probe;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentPhotoTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);
    private static final String SITTING = "0198a7c2-6f5e-7d10-9c3b-2b6d1f0e4a57";

    @ParameterizedTest
    @EnumSource(Phase.class)
    void takes_the_name_of_a_challenge_as_it_was_issued(Phase phase) {
        CheckRequest wanted = Attempts.attempt(SITTING, phase, 1_000_000);
        String name = Attempts.challenges(NOON).issue(wanted).name();

        Probe probe = SentPhoto.read(List.of(Part.of("challenge", name), Part.of("frame", "picture")));

        assertThat(probe.challenge()).isEqualTo(name);
    }

    @Test
    void refuses_what_is_longer_than_any_name_of_a_challenge() {
        List<EntityPart> parts = List.of(Part.of("frame", "picture"), Part.of("challenge", "x".repeat(1_001)));

        assertThatThrownBy(() -> SentPhoto.read(parts)).hasMessage("too-large");
    }

    /** A part of no type, for one that has a type cannot be read outside of a server. */
    private record Part(String name, byte[] bytes) implements EntityPart {

        static EntityPart of(String name, String text) {
            return new Part(name, text.getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public InputStream getContent() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public MediaType getMediaType() {
            return null;
        }

        @Override
        public Optional<String> getFileName() {
            return Optional.empty();
        }

        @Override
        public <T> T getContent(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T getContent(GenericType<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MultivaluedMap<String, String> getHeaders() {
            return new MultivaluedHashMap<>();
        }
    }
}
