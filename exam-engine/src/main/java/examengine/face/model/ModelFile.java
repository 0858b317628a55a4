package examengine.face.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file and what is in it.
 *
 * @param digest SHA-256 as 64 hexadecimal digits
 */
record ModelFile(Path path, String digest) {

    static ModelFile of(Path path) throws IOException {
        return new ModelFile(path, digest(Files.readAllBytes(path)));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    String name() {
        return path.getFileName().toString();
    }
}
