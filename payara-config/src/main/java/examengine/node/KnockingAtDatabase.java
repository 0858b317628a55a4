package examengine.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Tries the PostgreSQL once before the server boots: a wrong password is told within a second, and by name, instead of as a
 * failed deployment after twenty. The driver is the application's own, lent from inside this jar.
 */
final class KnockingAtDatabase {

    private static final String APPLICATION = "/MICRO-INF/deploy/ROOT.war";
    private static final String DRIVER = "WEB-INF/lib/postgresql-";
    private static final String PATIENCE_SECONDS = "5";

    private final Database database;

    KnockingAtDatabase(Database database) {
        this.database = database;
    }

    /** @throws StartRefusal if the database is away or turns this user away */
    void knock(Path scratch) {
        try {
            Path jar = lentDriver(scratch.resolve("driver.jar"));
            try (URLClassLoader loader =
                            new URLClassLoader(new URL[] {jar.toUri().toURL()});
                    Connection opened = driver(loader).connect(database.url(), credentials())) {
                opened.isValid(0);
            } finally {
                Files.delete(jar);
            }
        } catch (SQLException refused) {
            throw refusal(refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path lentDriver(Path jar) throws IOException {
        try (ZipInputStream war = new ZipInputStream(KnockingAtDatabase.class.getResourceAsStream(APPLICATION))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().startsWith(DRIVER)) {
                    Files.copy((InputStream) war, jar);
                    return jar;
                }
            }
        }
        throw new IOException(APPLICATION + " has no " + DRIVER + "*.jar");
    }

    private static Driver driver(ClassLoader loader) {
        return ServiceLoader.load(Driver.class, loader).stream()
                .filter(found -> found.type().getClassLoader() == loader)
                .findAny()
                .orElseThrow()
                .get();
    }

    private Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("user", database.user());
        credentials.setProperty("password", database.password());
        credentials.setProperty("connectTimeout", PATIENCE_SECONDS);
        credentials.setProperty("loginTimeout", PATIENCE_SECONDS);
        return credentials;
    }

    /** Classes of SQLSTATE: 28 is a refused sign-in, 3D an unknown database; most of the rest is a server out of reach. */
    private StartRefusal refusal(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (state.startsWith("28")) {
            return new StartRefusal(
                    "数据库拒绝了用户 " + database.user() + " 的登录；请检查 EXAM_DB_USER 和 EXAM_DB_PASSWORD。",
                    "The database turned user " + database.user() + " away; check EXAM_DB_USER and EXAM_DB_PASSWORD.");
        }
        if (state.startsWith("3D")) {
            return new StartRefusal(
                    "数据库服务器上没有 EXAM_DB_URL 所指的数据库；请先创建它。",
                    "The database server has no database of the name in EXAM_DB_URL; create it first.");
        }
        return new StartRefusal(
                "无法连接 EXAM_DB_URL 所指的数据库（SQLSTATE " + state + "）；请确认数据库已启动且网络可达。",
                "Cannot reach the database of EXAM_DB_URL (SQLSTATE " + state
                        + "); make sure that it runs and the network leads to it.");
    }
}
