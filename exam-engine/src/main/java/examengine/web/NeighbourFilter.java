package examengine.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Lets a page that came from one of our addresses ask at another one; pages from elsewhere get nothing. */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class NeighbourFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HEADERS =
            "Content-Type, X-Requested-With, X-Page-Lease, Idempotency-Key, Accept-Language";
    private static final String SECONDS = "600";

    @Inject
    transient Addresses addresses;

    private Set<String> ours;

    @Override
    public void init() {
        ours = Set.copyOf(addresses.all());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String origin = request.getHeader("Origin");
        if (origin == null || !ours.contains(origin)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Allow-Credentials", "true");
        response.setHeader("Access-Control-Expose-Headers", "X-Receipt, Retry-After, Location");
        response.addHeader("Vary", "Origin");
        if (isQuestionInAdvance(request)) {
            response.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
            response.setHeader("Access-Control-Allow-Headers", HEADERS);
            response.setHeader("Access-Control-Max-Age", SECONDS);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isQuestionInAdvance(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
    }
}
