package examengine.node;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the operator has said, by MicroProfile name ({@code exam.http.port}): a system property wins over the environment
 * ({@code EXAM_HTTP_PORT}), the environment over the {@code name=value} arguments of the command line. Blank counts as unsaid.
 */
final class Given {

    private final Properties properties;
    private final Map<String, String> environment;
    private final Map<String, String> defaults;

    Given(Properties properties, Map<String, String> environment, String... defaults) {
        this.properties = properties;
        this.environment = environment;
        this.defaults = Arrays.stream(defaults)
                .map(argument -> argument.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    Optional<String> value(String name) {
        return said(properties.getProperty(name))
                .or(() -> said(environment.get(variable(name))))
                .or(() -> said(defaults.get(name)));
    }

    /** {@code EXAM_HTTP_PORT} for {@code exam.http.port}: the name that operators know. */
    static String variable(String name) {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Optional<String> said(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
