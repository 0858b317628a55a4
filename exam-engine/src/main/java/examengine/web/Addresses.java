package examengine.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Under which addresses the nodes are reached directly, for pages that lose one of them. A page uses those of its own
 * scheme and host name only, since they share its cookie; anything else is a balancer's task.
 */
@ApplicationScoped
public class Addresses {

    @Inject
    @ConfigProperty(name = "exam.public.servers", defaultValue = " ")
    String servers;

    /** Origins such as {@code https://exam.example.org:8443}; mostly none. */
    public List<String> all() {
        return Arrays.stream(servers.split(","))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
    }
}
