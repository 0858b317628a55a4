package examengine.node;

import java.lang.reflect.Proxy;

/**
 * Hears SIGTERM before the process begins to end: once it ends, the server's own shutdown hook runs beside ours and closes
 * connections that are still in use. Java has no supported way to hear a signal, and its compiler warns of the unsupported
 * one in a way that cannot be answered, so that one is called by name.
 */
final class StopSignal {

    private static final int BY_SIGTERM = 128 + 15;

    private StopSignal() {}

    /** Before a SIGTERM ends the process, {@code farewell} is run. Elsewhere than on a Unix nothing changes. */
    static void precededBy(Runnable farewell) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ending = Proxy.newProxyInstance(
                    StopSignal.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            end(farewell);
                        }
                        return null;
                    });
            Object terminate = signal.getConstructor(String.class).newInstance("TERM");
            signal.getMethod("handle", signal, handler).invoke(null, terminate, ending);
        } catch (ReflectiveOperationException unsupported) {
            System.getLogger("node").log(System.Logger.Level.DEBUG, "stops without a farewell", unsupported);
        }
    }

    private static void end(Runnable farewell) {
        new Thread(
                        () -> {
                            farewell.run();
                            System.exit(BY_SIGTERM);
                        },
                        "farewell")
                .start();
    }
}
