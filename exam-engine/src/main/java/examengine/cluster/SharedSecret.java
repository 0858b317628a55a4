package examengine.cluster;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.security.auth.x500.X500Principal;
import org.wildfly.security.x500.cert.X509CertificateBuilder;

/**
 * TLS 1.3 between members who share a secret and nothing else. Each process makes itself a key and a certificate whose
 * name is an HMAC-SHA-256 of the public key under the secret: whoever shows such a certificate knows the secret, and
 * the handshake proves that the key is theirs. The secret itself never travels, and what was recorded stays closed to
 * one who learns it later.
 */
final class SharedSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final char[] NO_PASSWORD = new char[0];

    private final SecretKeySpec secret;

    SharedSecret(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @throws IllegalStateException if this Java lacks elliptic curves or TLS 1.3 */
    SSLContext tls() {
        try {
            SSLContext tls = SSLContext.getInstance("TLSv1.3");
            tls.init(ownKey(), new TrustManager[] {new Knowing()}, new SecureRandom());
            return tls;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this Java cannot protect the cluster's traffic", e);
        }
    }

    private KeyManager[] ownKey() throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NO_PASSWORD);
        store.setKeyEntry("member", pair.getPrivate(), NO_PASSWORD, new Certificate[] {certificate(pair)});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, NO_PASSWORD);
        return keys.getKeyManagers();
    }

    /** Good for ever: it dies with the process, and members' clocks are no matter of trust. */
    private X509Certificate certificate(KeyPair pair) throws GeneralSecurityException {
        X500Principal name = new X500Principal(nameFor(pair.getPublic()));
        return new X509CertificateBuilder()
                .setSubjectDn(name)
                .setIssuerDn(name)
                .setPublicKey(pair.getPublic())
                .setSigningKey(pair.getPrivate())
                .setSignatureAlgorithmName("SHA256withECDSA")
                .setNotValidBefore(ZonedDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .setNotValidAfter(ZonedDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
                .build();
    }

    private String nameFor(PublicKey key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(ALGORITHM);
        mac.init(secret);
        return "CN=" + HexFormat.of().formatHex(mac.doFinal(key.getEncoded()));
    }

    /** Trusts who knows the secret, and looks at nothing else. */
    private final class Knowing extends X509ExtendedTrustManager {

        private void check(X509Certificate[] chain) throws CertificateException {
            try {
                String expected = nameFor(chain[0].getPublicKey());
                String shown = chain[0].getSubjectX500Principal().getName();
                if (!MessageDigest.isEqual(bytes(expected), bytes(shown))) {
                    throw new CertificateException("the other side does not know the cluster's secret");
                }
            } catch (GeneralSecurityException e) {
                throw e instanceof CertificateException known ? known : new CertificateException(e);
            }
        }

        private byte[] bytes(String name) {
            return name.getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            check(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            check(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            check(chain);
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            check(chain);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
