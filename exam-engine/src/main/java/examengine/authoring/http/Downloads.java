package examengine.authoring.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files to be saved, not shown. */
final class Downloads {

    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private Downloads() {}

    /** @param name in any script, sent as RFC 6266 says; what no file system takes becomes a low line */
    static Response of(byte[] file, String mediaType, String name) {
        String possible = name.replaceAll(NOT_IN_NAMES, "_");
        String encoded = URLEncoder.encode(possible, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
