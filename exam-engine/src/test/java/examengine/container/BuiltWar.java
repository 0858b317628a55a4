package examengine.container;

import java.io.File;
import java.net.URISyntaxException;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that {@code package} has made, at the path the system property {@code exam.war} names. */
final class BuiltWar {

    private BuiltWar() {}

    /** The file as it is; the server takes its name for the root of the site. */
    static WebArchive asBuilt() {
        File file = new File(System.getProperty("exam.war", "target/ROOT.war"));
        return ShrinkWrap.create(ZipImporter.class, file.getName())
                .importFrom(file)
                .as(WebArchive.class);
    }

    /** The jar or folder a class was loaded from. */
    static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
