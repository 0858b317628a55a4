package examengine.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** As on the embedded database, so on PostgreSQL. */
class PostgresLossBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onOwnPostgresNode();

    @Test
    void a_page_outlives_its_server_and_saves_everything_without_a_reload() {
        ServerLoss.isOutlived(LAB, "candidate4");
    }
}
