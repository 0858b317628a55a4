package examengine.authoring.http;

import examengine.item.Difficulty;
import examengine.item.ItemFilter;
import examengine.item.ItemState;
import examengine.item.ItemType;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;

/** Which items somebody wants to see, from the address of a list. What is left out counts as any. */
public class Wanted {

    static final String TYPES = "|SINGLE_CHOICE|MULTIPLE_CHOICE|TRUE_FALSE";
    static final String DIFFICULTIES = "|EASY|MEDIUM|HARD";
    static final String STATES = "|DRAFT|IN_REVIEW|LIVE|RETIRED";

    @QueryParam("query")
    @DefaultValue("")
    @Size(max = 200)
    String query;

    @QueryParam("type")
    @DefaultValue("")
    @Pattern(regexp = TYPES)
    String type;

    @QueryParam("area")
    @DefaultValue("")
    @Size(max = 120)
    String area;

    @QueryParam("difficulty")
    @DefaultValue("")
    @Pattern(regexp = DIFFICULTIES)
    String difficulty;

    @QueryParam("status")
    @DefaultValue("")
    @Pattern(regexp = STATES)
    String status;

    @QueryParam("tag")
    @DefaultValue("")
    @Size(max = 40)
    String tag;

    @QueryParam("expired")
    @DefaultValue("")
    @Pattern(regexp = "|true|false")
    String expired;

    ItemFilter filter(String bank, LocalDate today) {
        return new ItemFilter(
                bank,
                query,
                given(type).map(ItemType::valueOf),
                area,
                given(difficulty).map(Difficulty::valueOf),
                given(status).map(ItemState::valueOf),
                tag,
                given(expired).map(Boolean::valueOf),
                today);
    }

    private static Optional<String> given(String parameter) {
        return Optional.of(parameter).filter(text -> !text.isEmpty());
    }
}
