package examengine.rehearsal.command;

import examengine.rehearsal.Comparison;
import examengine.rehearsal.DatabaseAccess;
import examengine.rehearsal.RehearsalRefusal;
import examengine.rehearsal.ground.Clearing;
import examengine.rehearsal.ground.Ground;
import examengine.rehearsal.ground.Underway;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** Where {@code java -jar rehearsal.jar} begins. */
public final class Main {

    private static final int CARRIES = 0;
    private static final int DOES_NOT = 1;
    private static final int CANNOT_REHEARSE = 2;

    private final Map<String, String> environment;
    private final PrintStream out;

    Main(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** Ends the process: 0 if the cluster carries the candidates, 1 if not, 2 if there was no rehearsal. */
    public static void main(String[] line) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new Main(System.getenv(), out).answer(line));
    }

    /** The exit code. */
    int answer(String... line) {
        try {
            Flags flags = Flags.of(line);
            return switch (flags.verb()) {
                case HELP -> help();
                case CLEAN -> clean(flags, Databases.named(environment));
                case RUN -> run(flags, Databases.named(environment));
            };
        } catch (RehearsalRefusal refusal) {
            out.println(refusal.getMessage());
            return CANNOT_REHEARSE;
        }
    }

    private int help() {
        try (InputStream text = Main.class.getResourceAsStream("help.txt")) {
            out.print(new String(text.readAllBytes(), StandardCharsets.UTF_8));
            return CARRIES;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything that rehearsals left, unless one is under way. */
    private int clean(Flags flags, DatabaseAccess database) {
        Clearing all = Clearing.ofAll(database);
        return flags.force() ? clear(all) : Underway.unless(database, () -> clear(all));
    }

    private int clear(Clearing clearing) {
        long rows = clearing.clear();
        out.println("已清除演练数据 " + rows + " 行。Removed " + rows + " rows of rehearsals.");
        return CARRIES;
    }

    private int run(Flags flags, DatabaseAccess database) {
        String name = Ground.newName();
        return Underway.saying(
                database, () -> flags.keep() ? perform(flags, database, name) : performAndClear(flags, database, name));
    }

    private int performAndClear(Flags flags, DatabaseAccess database, String name) {
        Clearing own = Clearing.ofOne(database, name);
        Thread interrupted = new Thread(() -> clear(own), "clean");
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            return perform(flags, database, name);
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
            clear(own);
        }
    }

    private int perform(Flags flags, DatabaseAccess database, String name) {
        Outcome outcome = rehearse(flags, database, name);
        report(outcome);
        out.println(outcome.verdict().sentence());
        return outcome.verdict().isGood() ? CARRIES : DOES_NOT;
    }

    private Outcome rehearse(Flags flags, DatabaseAccess database, String name) {
        Instant begun = Instant.now();
        Rehearsal rehearsal = new Rehearsal(flags, database, name, out);
        Performance performance = rehearsal.perform(rehearsal.prepare());
        Comparison comparison = Comparison.of(database, performance.acknowledgements(), performance.tally());
        return Outcome.of(flags, begun, performance, comparison);
    }

    private void report(Outcome outcome) {
        try {
            new Report(outcome).writeTo(outcome.flags().report());
            out.println("报告 report: " + outcome.flags().report().toAbsolutePath());
        } catch (IOException broken) {
            out.println("报告写不出来 · the report cannot be written: " + broken);
        }
    }
}
