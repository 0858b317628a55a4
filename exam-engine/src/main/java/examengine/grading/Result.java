package examengine.grading;

import examengine.evidence.Seal;
import examengine.kernel.Points;
import examengine.sitting.Sitting;
import java.util.List;

/**
 * What a candidate may know of a released sitting.
 *
 * @param fullMark what the paper was worth when it was graded
 * @param passMark what was demanded then
 * @param seal the latest seal of its journal; null where there is none
 */
public record Result(
        Sitting sitting,
        Points score,
        Points fullMark,
        Points passMark,
        boolean passed,
        List<SectionScore> sections,
        boolean identityDecided,
        Seal seal) {

    /** @param correct items that earned their full points */
    public record SectionScore(String title, Points score, Points fullMark, int correct, int items) {}
}
