package examengine.proctor.http;

import java.net.URI;
import java.util.Set;

/**
 * Which pages may open a socket. A socket's handshake carries the cookie whoever asks for it, so the page's origin has
 * to be the engine's own: the public address, or on a loopback interface whatever address the browser used. A program
 * that is no browser sends no origin; it holds the cookie because somebody gave it to it.
 */
final class Origins {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final URI publicUrl;

    Origins(String publicUrl) {
        this.publicUrl = URI.create(publicUrl);
    }

    /**
     * @param origin the header {@code Origin}, or null
     * @param host the header {@code Host} of the same request, or null
     */
    boolean isOwn(String origin, String host) {
        if (origin == null) {
            return true;
        }
        URI page = parsed(origin);
        if (page == null || page.getHost() == null) {
            return false;
        }
        return isPublic(page)
                || LOOPBACK.contains(page.getHost()) && page.getAuthority().equals(host);
    }

    private boolean isPublic(URI page) {
        return publicUrl.getScheme().equalsIgnoreCase(page.getScheme())
                && publicUrl.getHost().equalsIgnoreCase(page.getHost())
                && port(publicUrl) == port(page);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    private static URI parsed(String origin) {
        try {
            return URI.create(origin);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
