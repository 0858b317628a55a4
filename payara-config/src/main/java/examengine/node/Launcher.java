package examengine.node;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;

/** Where {@code java -jar exam-engine.jar} begins: turns an old Java away in words instead of a class file error. */
public final class Launcher {

    private static final int OLDEST_JAVA = 17;
    private static final int REFUSED = 2;

    private Launcher() {}

    /** @param defaults {@code name=value} pairs used where neither a system property nor the environment says otherwise */
    public static void main(String[] defaults) throws UnsupportedEncodingException {
        String version = System.getProperty("java.specification.version");
        if (feature(version) < OLDEST_JAVA) {
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, "UTF-8");
            err.println("需要 Java " + OLDEST_JAVA + " 或更高版本，当前为 Java " + version + "。");
            err.println("Java " + OLDEST_JAVA + " or newer is needed; this is Java " + version + ".");
            System.exit(REFUSED);
        }
        Node.main(defaults);
    }

    /** The feature release: 8 for {@code 1.8}, 17 for {@code 17}. */
    private static int feature(String version) {
        return Integer.parseInt(version.startsWith("1.") ? version.substring(2) : version);
    }
}
