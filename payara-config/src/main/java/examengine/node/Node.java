package examengine.node;

import fish.payara.micro.BootstrapException;
import java.io.IOException;
import java.util.TimeZone;

/** The life of one node: settings, checks, server, ready or not, and an orderly end. */
final class Node {

    private static final int STUCK = 3;

    private final Settings settings;
    private final Server server;

    private Node(Settings settings) {
        this.settings = settings;
        this.server = new Server(settings.listen(), settings.folder().server());
    }

    /** Returns when the node is ready (the server's threads keep the process alive) or ends the process with a sentence. */
    static void main(String... defaults) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        System.setProperty("user.timezone", "UTC");
        try {
            Given given = new Given(System.getProperties(), System.getenv(), defaults);
            stopWithParentWhereAsked(given);
            Settings settings = Settings.from(given);
            new Node(settings).start();
            Terminal.OUT.print(Banner.of(settings, ApplicationState.takeOperatorCode()));
        } catch (StartRefusal refusal) {
            Terminal.ERR.println(refusal.getMessage());
            System.exit(refusal.exitCode());
        }
    }

    /** A node started by a build must not outlive it, however the build ends. */
    private static void stopWithParentWhereAsked(Given given) {
        given.value("exam.stop.with.parent")
                .filter("true"::equals)
                .flatMap(asked -> ProcessHandle.current().parent())
                .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private void start() {
        settings.publish();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Overheard.divertToLog();
        try {
            server.boot();
        } catch (BootstrapException failed) {
            System.getLogger("payara").log(System.Logger.Level.ERROR, "not booted", failed);
        }
        ApplicationState.mustBeReady(settings.folder().log());
        open();
        StopSignal.precededBy(() -> {
            ApplicationState.drain(settings.longestDrain());
            server.close();
        });
    }

    private void open() {
        try {
            server.open();
        } catch (IOException taken) {
            System.getLogger("payara").log(System.Logger.Level.ERROR, "does not listen", taken);
            settings.listen().mustBeFree();
            throw StartRefusal.byApplication(
                    ApplicationState.unexplained(settings.folder().log()));
        }
    }

    /** Runs as the process ends, for whatever reason but a kill. */
    private void stop() {
        if (!server.stop()) {
            Runtime.getRuntime().halt(STUCK);
        }
        settings.folder().release();
    }
}
