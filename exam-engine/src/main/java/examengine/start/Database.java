package examengine.start;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The node's database: H2 in a file unless the environment names another (decision 9). {@code EXAM_DB_DRIVER},
 * {@code EXAM_DB_URL}, {@code EXAM_DB_USER} and {@code EXAM_DB_PASSWORD} alone switch to PostgreSQL.
 *
 * <p>Connections are looked at before they are used, each by itself, so that a database that was away is used again as
 * soon as it is back, and one broken connection does not end the transactions of the others; who waits for one is told
 * to try again before the page gives up by itself.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/exam",
        className = "${MPCONFIG=exam.db.driver:org.h2.jdbcx.JdbcDataSource}",
        url =
                "${MPCONFIG=exam.db.url:jdbc:h2:mem:exam;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1}",
        user = "${MPCONFIG=exam.db.user:exam}",
        password = "${MPCONFIG=exam.db.password:exam}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 48,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=2",
            "fish.payara.max-wait-time-in-millis=5000"
        })
@ApplicationScoped
public class Database {}
