package examengine.figures;

import examengine.node.ExamNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Nodes that share the work of one measurement. */
final class Nodes implements AutoCloseable {

    private final List<ExamNode> all = new ArrayList<>();

    private Nodes() {}

    static Nodes started(int count, Map<String, String> settings, List<String> jvm) {
        Nodes nodes = new Nodes();
        for (int number = 0; number < count; number++) {
            ExamNode node = ExamNode.with(settings).onJvmWith(jvm);
            nodes.all.add(node);
            node.start();
        }
        return nodes;
    }

    List<URI> addresses() {
        return all.stream().map(ExamNode::uri).toList();
    }

    String pids() {
        return all.stream().map(node -> String.valueOf(node.pid())).collect(Collectors.joining(" "));
    }

    /** Of all of them together. */
    Duration cpuTime() {
        return all.stream().map(node -> CpuTime.of(node.pid())).reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() throws IOException {
        for (ExamNode node : all) {
            node.close();
        }
    }
}
