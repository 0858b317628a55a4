package examengine.figures;

import examengine.figures.echo.EchoResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Payara Micro as a node has it, with the same boot commands, around nothing but {@link EchoResource}. The server's jar is
 * found on the class path.
 */
final class EchoServer implements AutoCloseable {

    private static final Path BOOT_COMMANDS = Path.of("src", "main", "server", "pre-boot-commands.txt");
    private static final String LOOPBACK_ONLY = System.lineSeparator()
            + "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
            + ".address=127.0.0.1";
    private static final int NO_CONTENT = 204;
    private static final int LONGEST_START_SECONDS = 120;

    private final int port;
    private final Process process;

    private EchoServer(int port, Process process) {
        this.port = port;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** Starts it and waits until it echoes. */
    static EchoServer start(List<String> jvmOptions) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("echo-");
        Path boot = Files.writeString(folder.resolve("boot.txt"), Files.readString(BOOT_COMMANDS) + LOOPBACK_ONLY);
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", payaraMicro(), "--nocluster", "--port", String.valueOf(port)));
        command.addAll(List.of("--prebootcommandfile", boot.toString()));
        command.addAll(List.of("--rootdir", folder.resolve("server").toString()));
        command.addAll(List.of("--deploy", war(folder).toString()));
        EchoServer server = new EchoServer(
                port,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("console.txt").toFile())
                        .start());
        server.awaitEcho();
        return server;
    }

    private static String payaraMicro() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> entry.matches(".*payara-micro-[^/\\\\]*\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Payara Micro's jar is not on the class path"));
    }

    private static Path war(Path folder) throws IOException {
        Path war = folder.resolve("ROOT.war");
        Path echo = Path.of(URI.create(
                        EchoResource.class.getResource("EchoResource.class").toString()))
                .getParent();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                Stream<Path> classes = Files.list(echo)) {
            for (Path file : classes.toList()) {
                zip.putNextEntry(new ZipEntry("WEB-INF/classes/examengine/figures/echo/" + file.getFileName()));
                Files.copy(file, zip);
            }
        }
        return war;
    }

    private void awaitEcho() throws InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest answer = HttpRequest.newBuilder(uri().resolve("/api/sittings/1/answers/1"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"choices\":[],\"revision\":1}"))
                .build();
        for (int second = 0; second < LONGEST_START_SECONDS; second++) {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                break;
            }
            try {
                if (http.send(answer, BodyHandlers.discarding()).statusCode() == NO_CONTENT) {
                    return;
                }
            } catch (IOException notListening) {
                continue;
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("the echo does not start");
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    long pid() {
        return process.pid();
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
