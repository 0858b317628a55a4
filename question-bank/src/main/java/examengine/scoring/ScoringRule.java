package examengine.scoring;

import examengine.item.AnswerKey;
import examengine.kernel.Points;
import java.util.Set;

/** How a response is turned into points. An examination names its rule; nothing else knows how points are given. */
public enum ScoringRule {
    /** The full points for exactly the right choices, nothing for anything else: too few, too many, or blank. */
    ALL_OR_NOTHING {
        @Override
        public Points score(AnswerKey key, Set<String> response, Points possible) {
            return key.isExactly(response) ? possible : Points.ZERO;
        }
    };

    /**
     * The points a response earns.
     *
     * @param response the labels of the chosen choices, as stored in the revision and not as shown on a paper; empty
     *     for a blank
     * @param possible the points the item is worth on its paper
     * @return from zero to {@code possible}; zero for a blank
     */
    public abstract Points score(AnswerKey key, Set<String> response, Points possible);
}
