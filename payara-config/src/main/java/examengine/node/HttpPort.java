package examengine.node;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.util.Collection;

/**
 * The node's port as others see it: closed until the application is there and from the moment it may go, so that nobody is
 * answered by a server without it. Payara itself listens on {@link #inner} meanwhile, of which nobody knows.
 *
 * <p>Payara has no command for it: a listener that is enabled later, or moved, is registered twice and leaks a context with
 * every request. What is below the listener, Grizzly's transport, may listen elsewhere at any time; so it is asked directly.
 */
final class HttpPort {

    private final SocketAddress outer;
    private final InetSocketAddress inner;
    private Object transport;

    private HttpPort(SocketAddress outer, InetSocketAddress inner) {
        this.outer = outer;
        this.inner = inner;
    }

    /** @throws StartRefusal if this machine has no port left */
    static HttpPort at(ListenAddress listen) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket free = new ServerSocket(0, 1, loopback)) {
            return new HttpPort(
                    new InetSocketAddress(listen.address(), listen.port()),
                    new InetSocketAddress(loopback, free.getLocalPort()));
        } catch (IOException none) {
            throw new StartRefusal("本机没有可用的端口。", "This machine has no port left.");
        }
    }

    /** Where Payara listens while it starts. */
    InetSocketAddress inner() {
        return inner;
    }

    /**
     * Listens for everybody, and no more at {@link #inner}.
     *
     * @param runtime Payara Micro, booted
     * @throws IOException if the port was taken meanwhile
     */
    void open(Object runtime) throws IOException {
        try {
            transport = transportOf(runtime);
            close();
            transport.getClass().getMethod("bind", SocketAddress.class).invoke(transport, outer);
        } catch (ReflectiveOperationException failed) {
            throw new IOException("cannot listen on " + outer, failed);
        }
    }

    /** New connections are refused; those that are open go on. */
    void close() {
        try {
            if (transport != null) {
                transport.getClass().getMethod("unbindAll").invoke(transport);
            }
        } catch (ReflectiveOperationException failed) {
            System.getLogger("node")
                    .log(System.Logger.Level.WARNING, "the port stays open until the server ends", failed);
        }
    }

    private static Object transportOf(Object runtime) throws ReflectiveOperationException {
        Object glassfish = field(runtime, "runtime");
        Class<?> service = Class.forName(
                "com.sun.enterprise.v3.services.impl.GrizzlyService",
                false,
                glassfish.getClass().getClassLoader());
        Object listening =
                glassfish.getClass().getMethod("getService", Class.class).invoke(glassfish, service);
        Object proxy = ((Collection<?>) field(listening, "proxies")).iterator().next();
        Object listener = proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
        return listener.getClass().getMethod("getTransport").invoke(listener);
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
