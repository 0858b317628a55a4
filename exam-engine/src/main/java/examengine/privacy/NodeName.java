package examengine.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By what an operator knows a node: the machine's name and the port candidates reach it at. */
@ApplicationScoped
class NodeName {

    private static final int LONGEST = 200;

    @Inject
    @ConfigProperty(name = "exam.http.port", defaultValue = "8080")
    int port;

    String text() {
        String name = machine() + ":" + port;
        return name.substring(Math.max(0, name.length() - LONGEST));
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
