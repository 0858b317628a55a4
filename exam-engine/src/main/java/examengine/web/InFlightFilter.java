package examengine.web;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Counts requests in and out, also those that are answered later by another thread. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class InFlightFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InFlight inFlight;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (inFlight.isClosing()) {
            response.setHeader("Connection", "close");
        }
        inFlight.begun();
        try {
            chain.doFilter(request, response);
        } finally {
            if (!isAnsweredLater(request)) {
                inFlight.ended();
            }
        }
    }

    /** Another thread may have completed it at this very moment. */
    private boolean isAnsweredLater(HttpServletRequest request) {
        try {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Ending());
                return true;
            }
            return false;
        } catch (IllegalStateException completed) {
            return false;
        }
    }

    private final class Ending implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            inFlight.ended();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // It completes after this, and is counted then.
        }

        @Override
        public void onError(AsyncEvent event) {
            // It completes after this, and is counted then.
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
