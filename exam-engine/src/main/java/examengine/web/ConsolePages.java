package examengine.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The staff console: its files under {@code /admin/assets/}, which never change because their names carry a hash, and
 * for every other address below {@code /admin/} the one page, which finds its way by itself.
 *
 * <p>The console's component library writes style sheets at run time, so each request for the page gets a nonce of its
 * own, in the policy and in the page. A servlet, not a filter: it has its say after {@link SecurityHeaders}.
 */
@WebServlet("/admin/*")
public class ConsolePages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-%s'; "
            + "img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String NONCE_MARK = "__CSP_NONCE__";
    private static final Pattern ASSET = Pattern.compile("/assets/[\\w-]+(\\.[\\w-]+)+");
    private static final int NONCE_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", request.getContextPath() + "/admin/");
        } else if (path.startsWith("/assets/")) {
            sendAsset(path, response);
        } else {
            sendPage(response);
        }
    }

    private void sendAsset(String path, HttpServletResponse response) throws IOException {
        try (InputStream asset = ASSET.matcher(path).matches() ? open(path) : null) {
            if (asset == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(getServletContext().getMimeType(path));
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            asset.transferTo(response.getOutputStream());
        }
    }

    private void sendPage(HttpServletResponse response) throws IOException {
        try (InputStream page = open("/index.html")) {
            if (page == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String nonce = newNonce();
            String html = new String(page.readAllBytes(), StandardCharsets.UTF_8).replace(NONCE_MARK, nonce);
            response.setContentType("text/html; charset=utf-8");
            response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
            response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Null where the console has no such file. */
    private InputStream open(String path) {
        return getServletContext().getResourceAsStream("/admin" + path);
    }

    private static String newNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
