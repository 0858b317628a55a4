package examengine.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot work is said before anything runs: soon, in one sentence in each language, without a stack trace. */
class StartRefusalIT {

    private static final String KEY = "ZXhhbS1lbmdpbmUtdGVzdC1rZXktMzItYnl0ZXMhISE=";
    private static final String SECRET = "a secret of this cluster only";
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LONGEST_FAILURE = Duration.ofSeconds(90);
    private static final int REFUSED = 2;
    private static final int FAILED = 1;

    @Test
    void a_busy_port_is_named() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            assertRefused(
                    Map.of("EXAM_SECRET_KEY", KEY, "EXAM_HTTP_PORT", port),
                    "端口 " + port + " 已被其他程序占用",
                    "Port " + port + " is taken");
        }
    }

    @Test
    void a_port_that_is_no_number_is_named() throws IOException {
        assertRefused(Map.of("EXAM_HTTP_PORT", "http"), "EXAM_HTTP_PORT=http 不是有效的端口号", "is no port");
    }

    @Test
    void an_address_of_another_machine_is_named() throws IOException {
        assertRefused(
                Map.of("EXAM_SECRET_KEY", KEY, "EXAM_HTTP_ADDRESS", "192.0.2.1"),
                "无法在地址 192.0.2.1 上监听",
                "Cannot listen on 192.0.2.1");
    }

    @Test
    void a_missing_secret_key_is_answered_with_how_to_make_one() throws IOException {
        assertRefused(Map.of(), "缺少 EXAM_SECRET_KEY；请用 openssl rand -base64 32", "EXAM_SECRET_KEY is missing");
    }

    @Test
    void a_secret_key_that_is_too_short_is_refused() throws IOException {
        assertRefused(Map.of("EXAM_SECRET_KEY", "c2hvcnQ="), "EXAM_SECRET_KEY 不是 32 字节", "is not 32 bytes of base64");
    }

    @Test
    void a_demo_does_not_open_itself_to_the_network() throws IOException {
        assertRefused(
                Map.of("EXAM_DEMO", "true", "EXAM_HTTP_ADDRESS", "0.0.0.0"), "演示模式的账号和密码是公开的", "must be a loopback");
    }

    @Test
    void the_embedded_database_is_not_for_several_nodes() throws IOException {
        assertRefused(Map.of("EXAM_SECRET_KEY", KEY, "EXAM_CLUSTER", "jdbc"), "内置数据库只能由一个节点使用", "serves one node only");
    }

    @Test
    void an_unknown_way_to_find_others_is_refused() throws IOException {
        assertRefused(
                Map.of("EXAM_SECRET_KEY", KEY, "EXAM_CLUSTER", "multicast"),
                "EXAM_CLUSTER=multicast 无效",
                "EXAM_CLUSTER=multicast is invalid");
    }

    @Test
    void a_cluster_without_a_secret_is_refused() throws IOException {
        assertRefused(clustered(Map.of()), "缺少 EXAM_CLUSTER_SECRET", "EXAM_CLUSTER_SECRET is missing");
    }

    @Test
    void a_guessable_cluster_secret_is_refused() throws IOException {
        assertRefused(clustered(Map.of("EXAM_CLUSTER_SECRET", "short")), "EXAM_CLUSTER_SECRET 太短", "is too short");
    }

    @Test
    void a_cluster_by_addresses_needs_addresses() throws IOException {
        assertRefused(clustered(Map.of("EXAM_CLUSTER", "tcp")), "需要 EXAM_CLUSTER_HOSTS", "needs EXAM_CLUSTER_HOSTS");
    }

    @Test
    void an_address_that_is_none_is_named() throws IOException {
        assertRefused(
                clustered(Map.of("EXAM_CLUSTER", "tcp", "EXAM_CLUSTER_HOSTS", "127.0.0.1:none")),
                "127.0.0.1:none",
                "127.0.0.1:none in EXAM_CLUSTER_HOSTS");
    }

    @Test
    void a_cluster_port_that_is_taken_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertRefused(
                    clustered(Map.of("EXAM_CLUSTER_SECRET", SECRET, "EXAM_CLUSTER_PORT", port)),
                    "端口 " + port + " 已被其他程序占用",
                    "with EXAM_CLUSTER_PORT");
        }
    }

    @Test
    void an_address_with_a_path_is_no_server() throws IOException {
        assertRefused(
                Map.of("EXAM_SECRET_KEY", KEY, "EXAM_PUBLIC_SERVERS", "https://exam.example.org/exam"),
                "EXAM_PUBLIC_SERVERS 中的 https://exam.example.org/exam 无效",
                "in EXAM_PUBLIC_SERVERS is invalid");
    }

    @Test
    void a_drain_without_end_is_refused() throws IOException {
        assertRefused(
                Map.of("EXAM_SECRET_KEY", KEY, "EXAM_DRAIN_SECONDS", "9999"),
                "EXAM_DRAIN_SECONDS=9999 无效",
                "EXAM_DRAIN_SECONDS=9999 is invalid");
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named() throws IOException {
        var file = Files.createTempFile("not-a-folder", "");
        assertRefused(Map.of("EXAM_SECRET_KEY", KEY, "EXAM_DATA", file.toString()), "无法写入数据目录 " + file, "Cannot write");
        Files.delete(file);
    }

    @Test
    void a_second_node_does_not_get_the_embedded_database() throws IOException {
        ExamNode first = ExamNode.sharedDemo();
        assertRefused(
                Map.of("EXAM_DEMO", "true", "EXAM_DATA", first.data().toString()),
                "另一个节点正在使用数据目录",
                "Another node is using the data folder");
    }

    @Test
    void a_wrong_database_password_is_called_so() throws IOException {
        var wrong = PostgresServer.running().freshDatabase().withPassword("wrong-password");
        assertRefused(onPostgres(wrong), "数据库拒绝了用户 exam 的登录", "turned user exam away");
    }

    @Test
    void a_database_that_does_not_exist_is_called_so() throws IOException {
        var fresh = PostgresServer.running().freshDatabase();
        var missing = new PostgresServer.Access(fresh.url() + "_missing", fresh.user(), fresh.password());
        assertRefused(onPostgres(missing), "没有 EXAM_DB_URL 所指的数据库", "has no database of the name");
    }

    @Test
    void an_unreachable_database_is_called_so() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        var nowhere = new PostgresServer.Access("jdbc:postgresql://127.0.0.1:" + nobody + "/exam", "exam", "any");
        assertRefused(onPostgres(nowhere), "无法连接 EXAM_DB_URL 所指的数据库", "Cannot reach the database");
    }

    @Test
    void an_application_that_does_not_start_ends_the_node() throws IOException {
        try (ExamNode node = ExamNode.demo()) {
            Files.writeString(node.data().resolve("exam.mv.db"), "no database at all");

            int exitCode = node.launch().exitCode(LONGEST_FAILURE);

            assertThat(exitCode).isEqualTo(FAILED);
            assertThat(node.output()).doesNotContain("Exception", "\tat ");
        }
    }

    private static Map<String, String> onPostgres(PostgresServer.Access database) {
        Map<String, String> settings = new HashMap<>(database.asSettings());
        settings.put("EXAM_SECRET_KEY", KEY);
        settings.put("EXAM_CLUSTER_SECRET", SECRET);
        return settings;
    }

    /** These settings on a database that is not asked, for they are refused before. */
    private static Map<String, String> clustered(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>();
        settings.put("EXAM_SECRET_KEY", KEY);
        settings.put("EXAM_DB_URL", "jdbc:postgresql://127.0.0.1:1/none");
        settings.putAll(more);
        return settings;
    }

    private static void assertRefused(Map<String, String> settings, String chinese, String english) throws IOException {
        try (ExamNode node = ExamNode.with(settings).launch()) {
            assertThat(node.exitCode(SOON)).isEqualTo(REFUSED);
            assertThat(node.output().lines().toList())
                    .satisfiesExactly(line -> assertThat(line).contains(chinese), line -> assertThat(line)
                            .contains(english));
        }
    }
}
