package examengine.node;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import fish.payara.micro.boot.loader.ExplodedURLClassloader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Payara Micro with the application, in this process; what never changes about it stands in {@code pre-boot-commands.txt}. */
final class Server {

    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    private final PayaraMicroBoot payara;
    private final HttpPort port;
    private PayaraMicroRuntime runtime;

    Server(ListenAddress listen, Path scratch) {
        port = HttpPort.at(listen);
        runFrom(scratch.resolve("payara"));
        payara = PayaraMicro.getInstance()
                .setRootDir(scratch.toFile())
                .setLogPropertiesFile(logging(scratch).toFile())
                .setInstanceName("exam-engine")
                .setNoCluster(true)
                .setHttpPort(port.inner().getPort())
                .setPreBootHandler(commands -> commands.run(
                        "set", LISTENER + "address=" + port.inner().getAddress().getHostAddress()));
    }

    /**
     * Boots the server and deploys the application; returns when that has been tried, not only when it succeeded. Nobody is
     * answered before {@link #open}.
     *
     * @throws BootstrapException if the server itself does not boot
     */
    void boot() throws BootstrapException {
        runtime = payara.bootStrap();
    }

    /** Listens. @throws IOException if another program took the port meanwhile */
    void open() throws IOException {
        port.open(runtime);
    }

    /** Refuses new connections, for the application is about to go. */
    void close() {
        port.close();
    }

    /**
     * Has Payara run from its jars laid out in a folder, as its own launcher does: from jars within ours, which is what it does
     * when called by a program, loading classes takes it twice as long.
     */
    private static void runFrom(Path folder) {
        try {
            ClassLoader jars =
                    new ExplodedURLClassloader(Files.createDirectories(folder).toFile());
            Thread.currentThread().setContextClassLoader(jars);
            System.setProperty(
                    "fish.payara.micro.BootJar",
                    PayaraMicro.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toString());
            PayaraMicroLauncher.registerLaunchedInstance(
                    (PayaraMicroBoot) jars.loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                            .getMethod("getInstance")
                            .invoke(null));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (ReflectiveOperationException otherPayara) {
            throw new IllegalStateException("this Payara Micro is put together in another way", otherPayara);
        }
    }

    private static Path logging(Path scratch) {
        Path file = scratch.resolve("node-logging.properties");
        try (InputStream kept = Server.class.getResourceAsStream("logging.properties")) {
            Files.copy(kept, file);
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * Ends requests and the application in order.
     *
     * @return false if that was not done within ten seconds; the process should then end all the same
     */
    boolean stop() {
        Thread farewell = new Thread(this::shutDown, "farewell");
        farewell.setDaemon(true);
        farewell.start();
        join(farewell, LONGEST_FAREWELL);
        return !farewell.isAlive();
    }

    private void shutDown() {
        try {
            payara.shutdown();
        } catch (BootstrapException | IllegalStateException endsAlready) {
            System.getLogger("payara").log(System.Logger.Level.DEBUG, "ends already", endsAlready);
        } finally {
            awaitItsOwnHook();
        }
    }

    /** Payara also ends itself as the process ends, at the same time as we do; its files are in use until then. */
    private static void awaitItsOwnHook() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("GlassFish Shutdown Hook")) {
                join(thread, Duration.ZERO);
            }
        }
    }

    private static void join(Thread thread, Duration atMost) {
        try {
            thread.join(atMost.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
