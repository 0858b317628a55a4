package examengine.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import examengine.evidence.TrustedKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The keys that whoever checks has decided to trust. */
final class KeyFile {

    private KeyFile() {}

    /** A key said on the command line, or in a file that holds nothing else. */
    static TrustedKey one(String keyOrFile) {
        try {
            return TrustedKey.of(isFile(keyOrFile) ? Files.readString(Path.of(keyOrFile)) : keyOrFile);
        } catch (IOException | IllegalArgumentException unfit) {
            throw new WrongUse(
                    "“" + keyOrFile + "”既不是 Ed25519 公钥（base64），也不是存有公钥的文件。",
                    "\"" + keyOrFile + "\" is neither an Ed25519 public key in base64 nor a file that holds one.");
        }
    }

    /** The keys of a saved answer of {@code GET /api/journal-keys}. */
    static List<TrustedKey> published(String file) {
        try {
            JsonNode keys = JsonMapper.builder().build().readTree(Path.of(file).toFile());
            return StreamSupport.stream(keys.spliterator(), false)
                    .map(key -> TrustedKey.of(key.path("publicKey").asText()))
                    .toList();
        } catch (IOException | IllegalArgumentException unfit) {
            throw new WrongUse(
                    "无法从 " + file + " 读出公钥；它应是 GET /api/journal-keys 的回答。",
                    "No keys can be read from " + file + "; it should be an answer of GET /api/journal-keys.");
        }
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
