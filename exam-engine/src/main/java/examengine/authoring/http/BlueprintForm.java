package examengine.authoring.http;

import examengine.authoring.BlueprintDraft;
import examengine.blueprint.Cell;
import examengine.blueprint.FixedItem;
import examengine.blueprint.Section;
import examengine.blueprint.SectionOrder;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A blueprint as it is sent.
 *
 * @param id given by the server where a new one has none
 * @param version needed for a change
 */
public record BlueprintForm(
        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,35}") String id,
        @NotBlank @Size(max = 36) String bank,
        @NotBlank @Size(max = 200) String title,
        @Nullable Integer version,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid SectionForm> sections) {

    private static final String POINTS = "\\d{1,3}(\\.\\d{1,2})?";

    /** @param order MIXED where it is left out */
    public record SectionForm(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 1000) String instruction,
            @Nullable SectionOrder order,
            @Nullable @Size(max = BlueprintDraft.MOST_ITEMS) List<@NotNull @Valid FixedForm> fixed,
            @Nullable @Size(max = BlueprintDraft.MOST_ITEMS) List<@NotNull @Valid CellForm> cells) {

        private Section section() {
            return new Section(
                    title.strip(),
                    instruction == null ? "" : instruction.strip(),
                    order == null ? SectionOrder.MIXED : order,
                    all(fixed).stream().map(FixedForm::place).toList(),
                    all(cells).stream().map(CellForm::cell).toList());
        }
    }

    /** @param item the id of an item of the bank */
    public record FixedForm(@NotBlank @Size(max = 36) String item, @NotNull @Pattern(regexp = POINTS) String points) {

        private FixedItem place() {
            return new FixedItem(item, Points.of(new BigDecimal(points)));
        }
    }

    /** An area or difficulty that is left out means any. */
    public record CellForm(
            @NotNull ItemType type,
            @Nullable @Size(max = 120) String area,
            @Nullable Difficulty difficulty,
            @NotNull @Min(1) @Max(BlueprintDraft.MOST_ITEMS) Integer count,
            @NotNull @Pattern(regexp = POINTS) String points) {

        private Cell cell() {
            return new Cell(
                    type,
                    area == null || area.isBlank() ? null : area.strip(),
                    difficulty,
                    count,
                    Points.of(new BigDecimal(points)));
        }
    }

    String idOrNew() {
        return id == null ? UUID.randomUUID().toString() : id;
    }

    /** @throws Refusal {@code invalid-field} without one */
    int demandedVersion() {
        if (version == null) {
            throw Refusal.malformed("invalid-field")
                    .with("fields", List.of("version"))
                    .with("named", "version");
        }
        return version;
    }

    /** @throws Refusal {@code empty-section}, {@code cell-points} */
    BlueprintDraft draft() {
        return new BlueprintDraft(
                bank, title, sections.stream().map(SectionForm::section).toList());
    }

    private static <T> List<T> all(List<T> maybe) {
        return maybe == null ? List.of() : maybe;
    }
}
