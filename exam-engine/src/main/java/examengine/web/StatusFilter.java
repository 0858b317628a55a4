package examengine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Gives each answer its first status before another thread may have a part in it. The server sets 200 when the status is
 * first looked at, in two steps (Grizzly's {@code HttpResponsePacket.getHttpStatus}), and the request's thread looks when it
 * leaves: an asynchronous 204 set between the two was sent as an empty 200, one of some ten thousand.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class StatusFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setStatus(HttpServletResponse.SC_OK);
        chain.doFilter(request, response);
    }
}
