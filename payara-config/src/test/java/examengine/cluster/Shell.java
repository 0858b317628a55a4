package examengine.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the machine, run to their end. */
final class Shell {

    private Shell() {}

    /**
     * Everything the program printed.
     *
     * @throws AssertionError with what it printed when it fails
     */
    static String runs(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed: " + output);
            }
            return output;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    static String runs(String... command) {
        return runs(List.of(command));
    }

    /** Whether this machine has the program and lets it run. */
    static boolean can(String... command) {
        try {
            runs(command);
            return true;
        } catch (AssertionError | UncheckedIOException cannot) {
            return false;
        }
    }
}
