package examengine.hall;

import java.util.List;

/** A released result. */
public record Result(
        String state,
        String score,
        String fullMark,
        String passMark,
        boolean passed,
        List<Section> sections,
        int attempt,
        boolean identityDecided) {

    public record Section(String title, String score, String fullMark, int correct, int items) {}
}
