package examengine.node;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;

/**
 * How this node finds others, and how they know each other.
 *
 * @param mode {@code off}, {@code jdbc} (through the database) or {@code tcp} (by a list of addresses)
 * @param hosts {@code host:port} or {@code host}, separated by commas; empty but for {@code tcp}
 */
record Cluster(String mode, ListenAddress listen, String hosts, String secret) {

    private static final String OFF = "off";
    private static final Set<String> MODES = Set.of(OFF, "jdbc", "tcp");
    private static final String DEFAULT_ADDRESS = "127.0.0.1";
    private static final String DEFAULT_PORT = "7800";
    private static final int SHORTEST_SECRET = 16;

    /** The members' sockets of liveness lie this far above their port. */
    private static final int LIVENESS_OFFSET = 100;

    /** Known to all, so a demo's node must not be reachable from elsewhere, and is not. */
    private static final String DEMO_SECRET = "every demo has the same secret";

    /** @throws StartRefusal for settings that cannot work together, or a port that is taken */
    static Cluster from(Given given, Database database, boolean demo) {
        String mode = given.value("exam.cluster").orElse(database.isShared() ? "jdbc" : OFF);
        mustBeKnown(mode);
        if (mode.equals(OFF)) {
            return new Cluster(OFF, ListenAddress.of(InetAddress.getLoopbackAddress(), 0), "", "");
        }
        mustHaveSharedDatabase(mode, database);
        Cluster cluster = new Cluster(mode, listen(given), hosts(given, mode), secret(given, demo));
        cluster.demoStaysAtHome(demo);
        cluster.portsMustBeFree();
        return cluster;
    }

    private static ListenAddress listen(Given given) {
        return ListenAddress.from(given, "exam.cluster.address", DEFAULT_ADDRESS, "exam.cluster.port", DEFAULT_PORT);
    }

    private static void mustBeKnown(String mode) {
        if (!MODES.contains(mode)) {
            throw new StartRefusal(
                    "EXAM_CLUSTER=" + mode + " 无效；请填写 off、jdbc 或 tcp。",
                    "EXAM_CLUSTER=" + mode + " is invalid; say off, jdbc or tcp.");
        }
    }

    private static void mustHaveSharedDatabase(String mode, Database database) {
        if (!database.isShared()) {
            throw new StartRefusal(
                    "内置数据库只能由一个节点使用；EXAM_CLUSTER=" + mode + " 需要用 EXAM_DB_URL 指定 PostgreSQL。",
                    "The embedded database serves one node only; EXAM_CLUSTER=" + mode
                            + " needs a PostgreSQL in EXAM_DB_URL.");
        }
    }

    private static String hosts(Given given, String mode) {
        if (!mode.equals("tcp")) {
            return "";
        }
        String hosts = given.value("exam.cluster.hosts")
                .orElseThrow(() -> new StartRefusal(
                        "EXAM_CLUSTER=tcp 需要 EXAM_CLUSTER_HOSTS：以逗号分隔的各节点地址，例如 10.0.0.1:7800,10.0.0.2:7800。",
                        "EXAM_CLUSTER=tcp needs EXAM_CLUSTER_HOSTS: the nodes' addresses separated by commas, such as"
                                + " 10.0.0.1:7800,10.0.0.2:7800."));
        for (String host : hosts.split(",")) {
            mustBeHost(host.strip());
        }
        return hosts;
    }

    private static void mustBeHost(String host) {
        String[] parts = host.split(":", 2);
        boolean hasPort = parts.length == 1 || parts[1].matches("[1-9]\\d{0,4}");
        if (!hasPort || !isKnown(parts[0])) {
            throw new StartRefusal(
                    "EXAM_CLUSTER_HOSTS 中的 " + host + " 不是可用的“地址:端口”。",
                    host + " in EXAM_CLUSTER_HOSTS is no usable address:port.");
        }
    }

    private static boolean isKnown(String host) {
        try {
            return !host.isEmpty() && InetAddress.getByName(host) != null;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static String secret(Given given, boolean demo) {
        String secret = given.value("exam.cluster.secret").orElse(demo ? DEMO_SECRET : "");
        if (secret.isEmpty()) {
            throw new StartRefusal(
                    "缺少 EXAM_CLUSTER_SECRET；各节点须使用同一个密钥（openssl rand -base64 32），单节点可设 EXAM_CLUSTER=off。",
                    "EXAM_CLUSTER_SECRET is missing; all nodes need the same one (openssl rand -base64 32), a single node"
                            + " can do with EXAM_CLUSTER=off.");
        }
        if (secret.length() < SHORTEST_SECRET) {
            throw new StartRefusal(
                    "EXAM_CLUSTER_SECRET 太短，至少 " + SHORTEST_SECRET + " 个字符；请用 openssl rand -base64 32 生成。",
                    "EXAM_CLUSTER_SECRET is too short, it needs at least " + SHORTEST_SECRET
                            + " characters; make one with openssl rand -base64 32.");
        }
        return secret;
    }

    private void demoStaysAtHome(boolean demo) {
        if (demo && !listen.isLoopback()) {
            throw new StartRefusal(
                    "演示模式下 EXAM_CLUSTER_ADDRESS 只能是本机回环地址，例如 127.0.0.1。",
                    "With EXAM_DEMO=true EXAM_CLUSTER_ADDRESS must be a loopback address such as 127.0.0.1.");
        }
    }

    private void portsMustBeFree() {
        listen.mustBeFree("EXAM_CLUSTER_ADDRESS", "EXAM_CLUSTER_PORT");
        ListenAddress.of(listen.address(), listen.port() + LIVENESS_OFFSET)
                .mustBeFree("EXAM_CLUSTER_ADDRESS", "EXAM_CLUSTER_PORT");
    }

    boolean isOff() {
        return mode.equals(OFF);
    }

    /** As the application reads them. */
    Map<String, String> asProperties() {
        return isOff()
                ? Map.of("exam.cluster", OFF)
                : Map.of(
                        "exam.cluster",
                        mode,
                        "exam.cluster.address",
                        listen.address().getHostAddress(),
                        "exam.cluster.port",
                        String.valueOf(listen.port()),
                        "exam.cluster.hosts",
                        hosts.isEmpty() ? " " : hosts,
                        "exam.cluster.secret",
                        secret);
    }
}
