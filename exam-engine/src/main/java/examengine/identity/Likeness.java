package examengine.identity;

import examengine.face.Comparison;
import examengine.face.Measured;
import examengine.face.NotCompared;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What was measured of a photo, kept beside the check so that it can be judged years later; all null without a photo. */
@Embeddable
public class Likeness {

    private Double similarity;

    private Integer frames;

    @Column(name = "match_from")
    private Double matchFrom;

    @Column(name = "review_from")
    private Double reviewFrom;

    private String detector;

    private String embedder;

    @Enumerated(EnumType.STRING)
    @Column(name = "not_compared")
    private NotCompared notCompared;

    /** Whether the head turned as it was told to; null where that was not asked for. */
    private Boolean lively;

    protected Likeness() {}

    static Likeness of(Comparison comparison, Boolean lively) {
        Likeness likeness = new Likeness();
        likeness.notCompared = comparison.notCompared();
        likeness.lively = lively;
        Measured measured = comparison.measured();
        if (measured != null) {
            likeness.similarity = measured.similarity();
            likeness.frames = measured.frames();
            likeness.matchFrom = measured.thresholds().match();
            likeness.reviewFrom = measured.thresholds().review();
            likeness.detector = measured.models().detector();
            likeness.embedder = measured.models().embedder();
        }
        return likeness;
    }

    /** Cosine from −1 to 1; null where nothing was compared, as the next three. */
    public Double similarity() {
        return similarity;
    }

    /** From which similarity on it would have matched. */
    public Double matchFrom() {
        return matchFrom;
    }

    /** Below which similarity it did not match. */
    public Double reviewFrom() {
        return reviewFrom;
    }

    /** Over how many frames the similarity is the mean. */
    public Integer frames() {
        return frames;
    }

    /** The name of the {@link NotCompared}; null where something was compared. */
    public String notCompared() {
        return notCompared == null ? null : notCompared.name();
    }

    /** Whether the head turned as it was told to; null where that was not asked for. */
    public Boolean lively() {
        return lively;
    }
}
