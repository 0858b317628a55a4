package examengine.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * What candidates made of a revision. It is measured anew and replaced whole, never patched; a new revision begins
 * without.
 */
@Entity
@Table(name = "item_statistics")
public class ItemStatistics {

    @Id
    @Column(name = "revision_id")
    private String revision;

    private int responses;

    private double facility;

    private Double discrimination;

    @Column(name = "measured_at")
    private Instant measuredAt;

    protected ItemStatistics() {}

    /**
     * @param responses how many candidates had it on their papers, 1 or more
     * @param facility the mean share of its points they earned, 0 to 1
     * @param discrimination the corrected item-total correlation, −1 to 1; empty where all answered alike
     */
    public ItemStatistics(
            String revision, int responses, double facility, OptionalDouble discrimination, Instant measuredAt) {
        if (responses < 1 || !(facility >= 0 && facility <= 1)) {
            throw new IllegalArgumentException(
                    "no statistics: " + responses + " responses with a facility of " + facility);
        }
        this.revision = revision;
        this.responses = responses;
        this.facility = facility;
        this.discrimination = discrimination.isPresent() ? discrimination.getAsDouble() : null;
        this.measuredAt = measuredAt;
    }

    /** The id of the item revision. */
    public String revision() {
        return revision;
    }

    public int responses() {
        return responses;
    }

    /** The mean share of the item's points that candidates earned, 0 to 1. */
    public double facility() {
        return facility;
    }

    /** The corrected item-total correlation, −1 to 1. */
    public OptionalDouble discrimination() {
        return discrimination == null ? OptionalDouble.empty() : OptionalDouble.of(discrimination);
    }

    public Instant measuredAt() {
        return measuredAt;
    }
}
