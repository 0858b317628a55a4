package examengine.journal;

import examengine.evidence.SealKey;
import examengine.evidence.TrustedKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of the seals: the present one signs, the present and the former one are trusted. */
@ApplicationScoped
public class JournalKeys {

    @Inject
    @ConfigProperty(name = "exam.secret.key")
    String secret;

    @Inject
    @ConfigProperty(name = "exam.secret.key.old")
    Optional<String> formerSecret;

    private SealKey present;
    private List<TrustedKey> trusted;

    @PostConstruct
    void derive() {
        present = SealKey.from(secret);
        trusted = Stream.concat(Stream.of(secret), formerSecret.stream())
                .distinct()
                .map(key -> SealKey.from(key).trusted())
                .toList();
    }

    SealKey present() {
        return present;
    }

    /** The present key first. */
    public List<TrustedKey> trusted() {
        return trusted;
    }

    public Map<String, TrustedKey> byId() {
        return trusted.stream().collect(Collectors.toMap(TrustedKey::id, Function.identity()));
    }
}
