package examengine.node;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where the node listens. */
record ListenAddress(InetAddress address, int port) {

    private static final int LARGEST_PORT = 65_535;
    private static final int ANY_FREE_PORT = 0;

    /** @throws StartRefusal for an address that is no address or a port outside 1–65535 */
    static ListenAddress from(Given given) {
        return from(given, "exam.http.address", "127.0.0.1", "exam.http.port", "8080");
    }

    /** As {@link #from(Given)}, from settings of other names. */
    static ListenAddress from(Given given, String address, String usual, String port, String usualPort) {
        return new ListenAddress(
                address(Given.variable(address), given.value(address).orElse(usual)),
                port(Given.variable(port), given.value(port).orElse(usualPort)));
    }

    static ListenAddress of(InetAddress address, int port) {
        return new ListenAddress(address, port);
    }

    private static InetAddress address(String variable, String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw new StartRefusal(
                    variable + "=" + text + " 不是有效的监听地址；请填写本机的 IP 地址，例如 127.0.0.1 或 0.0.0.0。",
                    variable + "=" + text + " is no address; give one of this machine, such as 127.0.0.1 or 0.0.0.0.");
        }
    }

    private static int port(String variable, String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= LARGEST_PORT) {
                return port;
            }
        }
        throw new StartRefusal(
                variable + "=" + text + " 不是有效的端口号；请填写 1 到 65535 之间的整数。",
                variable + "=" + text + " is no port; give a whole number from 1 to 65535.");
    }

    boolean isLoopback() {
        return address.isLoopbackAddress();
    }

    /** {@code http://127.0.0.1:8080}; a wildcard address is named by the loopback address, the only one known to reach it. */
    String url() {
        InetAddress reachable = address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        String host = reachable.getHostAddress();
        return "http://" + (reachable instanceof Inet6Address ? "[" + host + "]" : host) + ":" + port;
    }

    /** @throws StartRefusal if the address is not this machine's or the port cannot be had */
    void mustBeFree() {
        mustBeFree("EXAM_HTTP_ADDRESS", "EXAM_HTTP_PORT");
    }

    /** As {@link #mustBeFree()}, with the names of the settings to change. */
    void mustBeFree(String addressVariable, String portVariable) {
        if (binds(port)) {
            return;
        }
        if (binds(ANY_FREE_PORT)) {
            throw new StartRefusal(
                    "端口 " + port + " 已被其他程序占用或无权使用；请停止该程序，或用 " + portVariable + " 指定另一个端口。",
                    "Port " + port
                            + " is taken by another program or not permitted; stop that program or choose another"
                            + " port with " + portVariable + ".");
        }
        throw new StartRefusal(
                "无法在地址 " + address.getHostAddress() + " 上监听，它不属于本机；请检查 " + addressVariable + "。",
                "Cannot listen on " + address.getHostAddress() + ", it is not this machine's; check " + addressVariable
                        + ".");
    }

    private boolean binds(int wanted) {
        try (ServerSocket probe = new ServerSocket(wanted, 1, address)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
