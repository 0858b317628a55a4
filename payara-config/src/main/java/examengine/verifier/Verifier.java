package examengine.verifier;

import examengine.evidence.JournalExport;
import examengine.node.Terminal;
import java.io.PrintStream;
import java.util.List;

/**
 * The command line of the verifier. It ends with 0 when everything matches, 1 when something does not, and 2 when it was
 * used in a way that leaves nothing to say.
 */
public final class Verifier {

    private static final int MATCHES = 0;
    private static final int DIFFERS = 1;
    private static final int WRONG_USE = 2;

    private Verifier() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Terminal.OUT, Terminal.ERR));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Order order = Order.of(arguments);
            Report report = new Report(out, order.keys());
            for (String file : order.files()) {
                ExportFile.read(file, (JournalExport export) -> report.check(export));
            }
            report.end();
            return report.isClean() ? MATCHES : DIFFERS;
        } catch (WrongUse wrong) {
            err.println(wrong.getMessage());
            return WRONG_USE;
        }
    }
}
