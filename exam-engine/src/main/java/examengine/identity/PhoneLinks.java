package examengine.identity;

import examengine.identity.store.OpenLink;
import examengine.identity.store.OpenLinks;
import examengine.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One-time links that let a phone, not signed in, take the photo. A token has 256 random bits, is good for
 * {@link #LIFE} and is spent by the first usable photo.
 */
@ApplicationScoped
public class PhoneLinks {

    static final Duration LIFE = Duration.ofMinutes(2);

    @Inject
    OpenLinks links;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "exam.public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    private final SecureRandom random = new SecureRandom();

    public PhoneLink issue(String sitting, String candidate, Phase phase) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant expiresAt = clock.instant().plus(LIFE);
        links.keep(token, new OpenLink(sitting, candidate, phase.name(), expiresAt.toEpochMilli()), LIFE);
        String url = publicUrl.replaceFirst("/+$", "") + "/phone.html#" + token;
        return new PhoneLink(url, QrDrawing.svg(url), expiresAt);
    }

    /** @throws Refusal {@code phone-link-expired} when the token is unknown, spent or too old */
    public Target open(String token) {
        OpenLink link = links.find(token)
                .filter(known -> known.isGoodAt(clock.instant()))
                .orElseThrow(PhoneLinks::expired);
        return new Target(link.sitting(), link.candidate(), Phase.valueOf(link.phase()));
    }

    /**
     * Uses the link up; of several callers at once only one succeeds.
     *
     * @throws Refusal {@code phone-link-expired} when another photo was faster
     */
    public void spend(String token) {
        if (!links.remove(token)) {
            throw expired();
        }
    }

    private static Refusal expired() {
        return new Refusal(Refusal.Kind.ABSENT, "phone-link-expired");
    }
}
