package examengine.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from; a forwarded address is believed only from a trusted proxy. */
@ApplicationScoped
public class ClientAddress {

    @Inject
    @ConfigProperty(name = "exam.trusted.proxies")
    Optional<String> trustedProxies;

    public String of(HttpServletRequest request) {
        String direct = request.getRemoteAddr();
        List<String> forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        if (forwarded.isEmpty() || !isTrusted(direct)) {
            return direct;
        }
        String[] hops = String.join(",", forwarded).split(",");
        return hops[hops.length - 1].strip();
    }

    private boolean isTrusted(String address) {
        return List.of(trustedProxies.orElse("").split("\\s*,\\s*")).contains(address);
    }
}
