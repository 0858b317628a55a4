package examengine.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to the version of this program; the same migrations on H2 and PostgreSQL. */
@ApplicationScoped
public class Schema {

    @Resource(lookup = "java:app/jdbc/exam")
    DataSource database;

    void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
