package examengine.node;

import java.util.LinkedHashMap;
import java.util.Map;

/** What this node runs with, checked: every value is the operator's or its default. */
record Settings(
        ListenAddress listen, String publicUrl, DataFolder folder, Database database, boolean demo, String secretKey) {

    /**
     * Reads and checks all settings and takes the data folder.
     *
     * @throws StartRefusal for the first one that cannot work
     */
    static Settings from(Given given) {
        ListenAddress listen = ListenAddress.from(given);
        boolean demo = demo(given);
        demoStaysAtHome(demo, listen);
        alone(given);
        DataFolder folder = DataFolder.takenBy(given);
        listen.mustBeFree();
        String secretKey = SecretKey.from(given, demo, folder);
        Database database = Database.from(given, folder);
        database.mustAnswer(folder.server());
        String publicUrl = given.value("exam.public.url").orElseGet(listen::url);
        return new Settings(listen, publicUrl, folder, database, demo, secretKey);
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

    private static void alone(Given given) {
        String cluster = given.value("exam.cluster").orElse("off");
        if (!cluster.equals("off")) {
            throw new StartRefusal(
                    "本版本尚不支持多节点，EXAM_CLUSTER 只能是 off，现为 " + cluster + "。",
                    "Several nodes are not supported by this version yet: EXAM_CLUSTER must be off, but is " + cluster
                            + ".");
        }
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
        properties.put("exam.data", folder.root().toString());
        properties.put("exam.db.driver", database.driver());
        properties.put("exam.db.url", database.url());
        properties.put("exam.db.user", database.user());
        properties.put("exam.db.password", database.password());
        properties.put("exam.demo", String.valueOf(demo));
        properties.put("exam.secret.key", secretKey);
        properties.put("exam.cluster", "off");
        return properties;
    }
}
