package examengine.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this node finds others. The launcher has checked the values; without a launcher a node stays alone. */
@ApplicationScoped
public class ClusterSettings {

    static final String OFF = "off";
    static final String TCP = "tcp";

    /** What the members speak. Nodes of different dialects do not meet in memory; the database joins them. */
    private static final String DIALECT = "exam-1";

    @Inject
    @ConfigProperty(name = "exam.cluster", defaultValue = OFF)
    String mode;

    @Inject
    @ConfigProperty(name = "exam.cluster.address", defaultValue = "127.0.0.1")
    String address;

    @Inject
    @ConfigProperty(name = "exam.cluster.port", defaultValue = "7800")
    int port;

    @Inject
    @ConfigProperty(name = "exam.cluster.hosts", defaultValue = " ")
    String hosts;

    @Inject
    @ConfigProperty(name = "exam.cluster.secret", defaultValue = " ")
    String secret;

    @Inject
    @ConfigProperty(name = "exam.cluster.dialect", defaultValue = DIALECT)
    String dialect;

    /** Whether this node may ever meet another. */
    public boolean isClustered() {
        return !mode.equals(OFF);
    }

    boolean findsByHosts() {
        return mode.equals(TCP);
    }

    InetSocketAddress own() {
        return new InetSocketAddress(address, port);
    }

    /** {@code host:port} or {@code host}, separated by commas; a host without a port listens on ours. */
    List<InetSocketAddress> others() {
        return Arrays.stream(hosts.split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .map(host -> host.split(":", 2))
                .map(parts -> new InetSocketAddress(parts[0], parts.length == 1 ? port : Integer.parseInt(parts[1])))
                .toList();
    }

    String secret() {
        return secret;
    }

    /** The name under which members meet. */
    String name() {
        return dialect;
    }
}
