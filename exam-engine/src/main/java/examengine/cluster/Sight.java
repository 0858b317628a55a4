package examengine.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells a dead member from one that this node merely cannot see: the dead one stops signing. While members are parted,
 * the larger part stays ready, of two equal parts the one with the oldest member; were all of them unready, a broken
 * cable between two nodes would close an exam that both could serve, for the database fences what they write.
 */
final class Sight {

    /** A view takes this long to form, at most; only who signs for longer without being seen is out of sight. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** @param seenAt its last sign of life; this and {@code startedAt} by clocks that rise */
    record Node(UUID id, Instant startedAt, Instant seenAt) {}

    private final Map<UUID, Instant> missing = new HashMap<>();
    private volatile boolean settled;
    private volatile boolean blind;

    /**
     * @param registered who signed lately
     * @param members whom this node can talk to, itself included
     * @param now by the clock of the signs
     */
    void see(List<Node> registered, Set<UUID> members, Instant now) {
        missing.keySet()
                .removeIf(id -> members.contains(id) || registered.stream().noneMatch(n -> n.id().equals(id)));
        List<Node> strangers =
                registered.stream().filter(node -> isOutOfSight(node, members)).toList();
        List<Node> seen =
                registered.stream().filter(node -> members.contains(node.id())).toList();
        blind = !strangers.isEmpty() && !isLarger(seen, strangers);
        settled |= !strangers.isEmpty() || registered.stream().noneMatch(node -> mayLive(node, members, now));
    }

    /** Also true of a node that has just come and still has to learn whether those it misses are alive. */
    boolean isBlind() {
        return blind || !settled;
    }

    private static boolean mayLive(Node node, Set<UUID> members, Instant now) {
        return !members.contains(node.id()) && node.seenAt().isAfter(now.minus(PATIENCE));
    }

    private boolean isOutOfSight(Node node, Set<UUID> members) {
        if (members.contains(node.id())) {
            return false;
        }
        Instant first = missing.computeIfAbsent(node.id(), id -> node.seenAt());
        return Duration.between(first, node.seenAt()).compareTo(PATIENCE) >= 0;
    }

    private static boolean isLarger(List<Node> seen, List<Node> strangers) {
        return seen.size() == strangers.size()
                ? oldest(seen).startedAt().isBefore(oldest(strangers).startedAt())
                : seen.size() > strangers.size();
    }

    private static Node oldest(Collection<Node> nodes) {
        return nodes.stream()
                .min(Comparator.comparing(Node::startedAt).thenComparing(Node::id))
                .orElseThrow();
    }
}
