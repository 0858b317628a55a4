package examengine.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A YAML document with its keys in the order of the alphabet: a server writes some of them as its JVM lists methods. */
final class SortedYaml {

    private static final int LONGEST_LINE = 200;

    private SortedYaml() {}

    static String of(String document) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(LONGEST_LINE);
        return new Yaml(options).dump(sorted(new Yaml().load(document)));
    }

    private static Object sorted(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> inOrder = new TreeMap<>();
            map.forEach((key, value) -> inOrder.put((String) key, sorted(value)));
            return inOrder;
        }
        return node instanceof List<?> list
                ? list.stream().map(SortedYaml::sorted).collect(Collectors.toCollection(ArrayList::new))
                : node;
    }
}
