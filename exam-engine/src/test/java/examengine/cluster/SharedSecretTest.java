package examengine.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;

/** Real sockets: what one side shows is what the other side checks. */
class SharedSecretTest {

    private static final String SECRET = "a secret of this cluster only";

    @Test
    void two_who_know_the_secret_talk() throws Exception {
        assertThat(talk(new SharedSecret(SECRET).tls(), new SharedSecret(SECRET).tls()))
                .isEqualTo("TLSv1.3");
    }

    @Test
    void one_who_knows_another_secret_is_turned_away() {
        assertThatThrownBy(() -> talk(new SharedSecret(SECRET).tls(), new SharedSecret("a guess").tls()))
                .hasStackTraceContaining("the other side does not know the cluster's secret");
    }

    @Test
    void one_who_shows_nothing_is_turned_away() throws Exception {
        SSLContext stranger = SSLContext.getInstance("TLSv1.3");
        stranger.init(null, new TrustManager[] {new Credulous()}, null);

        assertThatThrownBy(() -> talk(new SharedSecret(SECRET).tls(), stranger)).isInstanceOf(Exception.class);
    }

    /** One byte there and back; returns the protocol spoken. */
    private static String talk(SSLContext server, SSLContext client) throws Exception {
        try (SSLServerSocket listening = (SSLServerSocket)
                server.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listening.setNeedClientAuth(true);
            CompletableFuture.runAsync(() -> echo(listening));
            try (SSLSocket socket = (SSLSocket)
                    client.getSocketFactory().createSocket(listening.getInetAddress(), listening.getLocalPort())) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write(42);
                assertThat(socket.getInputStream().read()).isEqualTo(42);
                return socket.getSession().getProtocol();
            }
        }
    }

    private static void echo(SSLServerSocket listening) {
        try (SSLSocket socket = (SSLSocket) listening.accept()) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(socket.getInputStream().read());
        } catch (IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Believes everybody, as one would who wants in. */
    private static final class Credulous implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // Everybody is welcome.
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // Everybody is welcome.
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
