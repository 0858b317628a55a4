package examengine.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A real node: {@code exam-engine.jar} as a process of its own, on a free loopback port and a data folder of its own, which
 * both outlive {@link #restart()}. It dies with this JVM at the latest. What it prints and logs stays in
 * {@code target/node-logs}.
 */
public final class ExamNode implements AutoCloseable {

    /** See {@link #sharedDemo()}. */
    public static final String NEIGHBOUR = "http://127.0.0.1:8081";

    private static final Path JAR = Path.of(System.getProperty("exam.node.jar", "target/exam-engine.jar"));
    private static final Path LOGS = Path.of("target", "node-logs");
    private static final Duration LONGEST_START = Duration.ofSeconds(300);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
    private static final int READY = 200;
    private static final int NOT_SIGNED_IN = 401;

    private static ExamNode sharedDemo;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> settings;
    private final int port;
    private final int clusterPort;
    private final Path data;
    private final Path console;
    private List<String> jvmOptions = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m");
    private Path jar = JAR;
    private Map<String, String> further = Map.of();
    private Process process;

    private ExamNode(Map<String, String> settings) throws IOException {
        this.settings = Map.copyOf(settings);
        this.port = freePort();
        this.clusterPort = freePort();
        this.data = Files.createTempDirectory("exam-node-");
        this.console = Files.createDirectories(LOGS).resolve("node-" + port + ".console.txt");
        Files.deleteIfExists(console);
        Runtime.getRuntime().addShutdownHook(new Thread(this::killAndTidy));
    }

    /** A node with these environment variables; its folder and ports are given unless named. */
    public static ExamNode with(Map<String, String> settings) {
        try {
            return new ExamNode(settings);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A node with the sample bank, two exams and demo people on the embedded database. */
    public static ExamNode demo() {
        return with(Map.of("EXAM_DEMO", "true"));
    }

    /**
     * A running demo node as {@link #demo()}, shared by all tests of this JVM that leave it as it was and gone with it. It
     * names another address of the exam, {@link #NEIGHBOUR}, where nobody listens.
     */
    public static synchronized ExamNode sharedDemo() {
        if (sharedDemo == null) {
            sharedDemo = with(Map.of("EXAM_DEMO", "true", "EXAM_PUBLIC_SERVERS", NEIGHBOUR));
            sharedDemo.start();
        }
        return sharedDemo;
    }

    /** Other JVM options than those that let many tests start soon on a small machine. */
    public ExamNode onJvmWith(List<String> options) {
        jvmOptions = List.copyOf(options);
        return this;
    }

    /** The jar that nodes run. */
    public static Path jar() {
        return JAR;
    }

    /** From the next start on this node runs another jar, as after an update, and has these settings besides its own. */
    public ExamNode runs(Path otherJar, Map<String, String> moreSettings) {
        jar = otherJar;
        further = Map.copyOf(moreSettings);
        return this;
    }

    /** Whether it runs otherwise than it was made to: see {@link #runs}. */
    public boolean isChanged() {
        return !jar.equals(JAR) || !further.isEmpty();
    }

    /**
     * Starts the node and waits until it is ready to be asked. From then on it steps back behind nodes that are still
     * starting: on a small machine under load these would take minutes otherwise.
     */
    public URI start() {
        launch();
        await(this::isReady, "did not become ready");
        stepBack();
        return uri();
    }

    /** Linux counts the priority by thread, and threads begin with that of the thread that starts them. */
    private void stepBack() {
        String[] threads =
                Path.of("/proc", String.valueOf(pid()), "task").toFile().list();
        if (threads == null) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("renice", "-n", "10", "-p"));
        command.addAll(List.of(threads));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notThisSystem) {
            System.out.println("nodes keep their priority: " + notThisSystem.getMessage());
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    /** Waits until the terminal shows this text, which may come a moment after the node is ready. */
    public void awaitOutput(String text) {
        await(() -> output().contains(text), "did not say \"" + text + "\"");
    }

    private void await(BooleanSupplier condition, String failure) {
        long giveUp = System.nanoTime() + LONGEST_START.toNanos();
        while (!condition.getAsBoolean()) {
            if (ends(Duration.ofMillis(100)) || System.nanoTime() > giveUp) {
                killHard();
                throw new AssertionError("The node " + failure + ". It said:\n" + output());
            }
        }
    }

    /** Starts the process without waiting for anything. */
    public ExamNode launch() {
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("EXAM_"));
        builder.environment().putAll(ownPlace());
        builder.environment().putAll(settings);
        builder.environment().putAll(further);
        try {
            process = builder.start();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Map<String, String> ownPlace() {
        return Map.of(
                "EXAM_DATA", data.toString(),
                "EXAM_HTTP_PORT", String.valueOf(port),
                "EXAM_CLUSTER_PORT", String.valueOf(clusterPort));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** Whether its process lives, ready or not. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** Whether it would be given requests now. */
    public boolean isReady() {
        return status("/health/ready") == READY && status("/api/session") == NOT_SIGNED_IN;
    }

    private int status(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri().resolve(path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notListening) {
            return -1;
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public Path data() {
        return data;
    }

    /** Everything printed on the terminal so far, by all runs of this node. */
    public String output() {
        try {
            return Files.readString(console);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The exit code of a process that ends by itself within {@code atMost}. */
    public int exitCode(Duration atMost) {
        if (!ends(atMost)) {
            killHard();
            throw new AssertionError("The node still ran after " + atMost + ". It said:\n" + output());
        }
        return process.exitValue();
    }

    /** {@code kill -9}: no goodbye, as in a power failure of this one process. */
    public void killHard() {
        if (process != null) {
            process.destroyForcibly();
            ends(LONGEST_STOP);
        }
    }

    /** For a node that outlives the tests that share it. */
    private void killAndTidy() {
        killHard();
        try {
            close();
        } catch (IOException tidiedAlready) {
            // Nothing is left to do.
        }
    }

    /** {@code kill}, as a service manager does it; returns the exit code. */
    public int stop() {
        process.destroy();
        return exitCode(LONGEST_STOP);
    }

    /** Starts again after a {@link #stop()} or {@link #killHard()}, on the same data and port. */
    public URI restart() {
        return start();
    }

    private boolean ends(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    /** Kills the node if it still runs, keeps its log and removes its data. */
    @Override
    public void close() throws IOException {
        killHard();
        Folders.copy(data.resolve("logs"), LOGS.resolve("node-" + port));
        Folders.delete(data);
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
