package examengine.face.worker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** {@code --name folder} pairs of a command line. */
final class Arguments {

    private final Map<String, String> values = new HashMap<>();

    /**
     * Reads them from the second word on.
     *
     * @throws IllegalArgumentException if a word is no name, or has no value
     */
    Arguments(String... words) {
        for (int i = 1; i < words.length; i += 2) {
            if (!words[i].startsWith("--") || i + 1 == words.length) {
                throw new IllegalArgumentException(words[i]);
            }
            values.put(words[i].substring(2), words[i + 1]);
        }
    }

    /** @throws IllegalArgumentException if it is not given */
    Path folder(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name);
        }
        return Path.of(value).toAbsolutePath().normalize();
    }
}
