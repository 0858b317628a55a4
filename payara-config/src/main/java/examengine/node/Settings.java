package examengine.node;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** What this node runs with, checked: every value is the operator's or its default. */
record Settings(
        ListenAddress listen,
        String publicUrl,
        String publicServers,
        DataFolder folder,
        Database database,
        Cluster cluster,
        FaceWorker faces,
        int drainSeconds,
        boolean demo,
        String secretKey) {

    private static final int LONGEST_DRAIN = 300;
    private static final int LONGEST_REQUEST = 15;
    private static final String CLUSTER_DRAIN = "5";

    /**
     * Reads and checks all settings and takes the data folder.
     *
     * @throws StartRefusal for the first one that cannot work
     */
    static Settings from(Given given) {
        ListenAddress listen = ListenAddress.from(given);
        boolean demo = demo(given);
        demoStaysAtHome(demo, listen);
        DataFolder folder = DataFolder.takenBy(given);
        listen.mustBeFree();
        Database database = Database.from(given, folder);
        String secretKey = SecretKey.from(given, demo, folder, database);
        Cluster cluster = Cluster.from(given, database, demo);
        int drainSeconds = drainSeconds(given, cluster);
        database.mustAnswer(folder.server());
        FaceWorker faces = FaceWorker.from(given, folder);
        String publicUrl = given.value("exam.public.url").orElseGet(listen::url);
        return new Settings(
                listen,
                publicUrl,
                publicServers(given),
                folder,
                database,
                cluster,
                faces,
                drainSeconds,
                demo,
                secretKey);
    }

    /** Origins, separated by commas: a scheme, a host, perhaps a port, and nothing else. */
    private static String publicServers(Given given) {
        String servers = given.value("exam.public.servers").orElse("");
        for (String server : servers.split(",")) {
            if (!servers.isEmpty() && !server.strip().matches("https?://[^/?#,\\s]+")) {
                throw new StartRefusal(
                        "EXAM_PUBLIC_SERVERS 中的 " + server.strip()
                                + " 无效；请填写形如 https://exam.example.org:8443 的地址，以逗号分隔。",
                        server.strip() + " in EXAM_PUBLIC_SERVERS is invalid; give addresses such as"
                                + " https://exam.example.org:8443, separated by commas.");
            }
        }
        return servers;
    }

    private static boolean demo(Given given) {
        String text = given.value("exam.demo").orElse("false");
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        throw new StartRefusal(
                "EXAM_DEMO=" + text + " 无效；请填写 true 或 false。", "EXAM_DEMO=" + text + " is invalid; say true or false.");
    }

    private static void demoStaysAtHome(boolean demo, ListenAddress listen) {
        if (demo && !listen.isLoopback()) {
            throw new StartRefusal(
                    "演示模式的账号和密码是公开的，EXAM_DEMO=true 时 EXAM_HTTP_ADDRESS 只能是本机回环地址，例如 127.0.0.1。",
                    "The demo's accounts and password are public, so with EXAM_DEMO=true EXAM_HTTP_ADDRESS must be a loopback"
                            + " address such as 127.0.0.1.");
        }
    }

    /** A node that stays alone has nobody to hand its clients to. */
    private static int drainSeconds(Given given, Cluster cluster) {
        String text = given.value("exam.drain.seconds").orElse(cluster.isOff() ? "0" : CLUSTER_DRAIN);
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= LONGEST_DRAIN) {
            return Integer.parseInt(text);
        }
        throw new StartRefusal(
                "EXAM_DRAIN_SECONDS=" + text + " 无效；请填写 0 到 " + LONGEST_DRAIN + " 之间的秒数。",
                "EXAM_DRAIN_SECONDS=" + text + " is invalid; give seconds from 0 to " + LONGEST_DRAIN + ".");
    }

    /** After this time the node ends even if a request is still being answered. */
    Duration longestDrain() {
        return Duration.ofSeconds(drainSeconds + LONGEST_REQUEST);
    }

    /** Tells the application by system properties, which MicroProfile Config ranks above the environment. */
    void publish() {
        asProperties().forEach(System::setProperty);
    }

    private Map<String, String> asProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("exam.http.address", listen.address().getHostAddress());
        properties.put("exam.http.port", String.valueOf(listen.port()));
        properties.put("exam.public.url", publicUrl);
        properties.put("exam.public.servers", publicServers.isEmpty() ? " " : publicServers);
        properties.put("exam.data", folder.root().toString());
        properties.put("exam.db.driver", database.driver());
        properties.put("exam.db.url", database.url());
        properties.put("exam.db.user", database.user());
        properties.put("exam.db.password", database.password());
        properties.put("exam.demo", String.valueOf(demo));
        properties.put("exam.secret.key", secretKey);
        properties.put("exam.drain.seconds", String.valueOf(drainSeconds));
        properties.putAll(cluster.asProperties());
        properties.putAll(faces.properties());
        return properties;
    }
}
