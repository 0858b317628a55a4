package examengine.node;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The operator's terminal. Its streams stay the process's own even when the server redirects {@code System.out}, and they
 * speak UTF-8 whatever the locale: a node started by a service has locale C, which would turn Chinese into question marks.
 * Only a Windows console is spoken to in the code page it shows.
 */
public final class Terminal {

    public static final PrintStream OUT = stream(FileDescriptor.out);
    public static final PrintStream ERR = stream(FileDescriptor.err);

    private Terminal() {}

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset());
    }

    private static Charset charset() {
        Console console = System.console();
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return windows && console != null ? console.charset() : StandardCharsets.UTF_8;
    }
}
