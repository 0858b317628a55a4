package examengine.paper;

import examengine.item.AnswerKey;
import examengine.kernel.Points;
import java.util.List;

/** What graders need of a paper, and nobody else may see: the key of each place, in the labels the paper shows. */
public record MarkingScheme(List<Mark> marks) {

    /** @param key in the labels shown on this paper */
    public record Mark(int position, int section, AnswerKey key, Points possible) {}
}
