package examengine.access.http;

import examengine.access.Sessions;
import examengine.web.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie {@value #NAME}: HttpOnly, same site only, and over TLS only where the public address is https. */
@ApplicationScoped
public class SessionCookie {

    public static final String NAME = Callers.COOKIE;

    @Inject
    @ConfigProperty(name = "exam.public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    NewCookie holding(String token) {
        return cookie(token, (int) Sessions.LIFE.toSeconds());
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(publicUrl.startsWith("https:"))
                .sameSite(NewCookie.SameSite.STRICT)
                .maxAge(seconds)
                .build();
    }
}
