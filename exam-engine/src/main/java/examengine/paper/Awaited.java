package examengine.paper;

import java.util.List;

/**
 * A candidate whose paper is drawn before the session.
 *
 * @param earlier the candidate's earlier sittings of the same exam
 * @param beside the candidates on the seats around, where seats are known
 */
public record Awaited(String candidate, List<String> earlier, List<String> beside) {

    public Awaited {
        earlier = List.copyOf(earlier);
        beside = List.copyOf(beside);
    }
}
