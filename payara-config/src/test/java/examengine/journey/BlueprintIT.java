package examengine.journey;

import static examengine.hall.Workshop.blueprint;
import static examengine.hall.Workshop.cell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Workshop;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A blueprint from the first look at its bank to the last word about its fairness. */
@ParameterizedClass(name = "{0}")
@EnumSource(Site.class)
class BlueprintIT {

    @Parameter
    Site site;

    private final String bank = "b-" + UUID.randomUUID().toString().substring(0, 8);
    private Workshop workshop;

    @BeforeEach
    void a_bank_of_twelve_items() {
        workshop = new Workshop(site.hall());
        workshop.opensBank(bank);
        for (int number = 1; number <= 12; number++) {
            String area = number % 2 == 0 ? "法规/安全生产法" : "法规/建筑法";
            workshop.writes(bank, bank + "-" + number, area, number <= 6 ? "EASY" : "HARD");
        }
    }

    @Test
    void tells_before_it_is_saved_how_deep_the_bank_is_for_it() {
        JsonNode deep = workshop.feasibility(blueprint(bank, List.of(), List.of(cell("法规", 4))));

        assertThat(deep.path("feasible").asBoolean()).isTrue();
        assertThat(deep.at("/cells/0/available").asInt()).isEqualTo(12);
        assertThat(deep.path("retakes").asInt()).isEqualTo(2);
        assertThat(deep.at("/papers/log10").asDouble()).isCloseTo(Math.log10(495), within());
        assertThat(deep.path("shortages").isEmpty()).isTrue();

        JsonNode shallow = workshop.feasibility(blueprint(bank, List.of(), List.of(cell("法规/建筑法", 7))));
        assertThat(shallow.path("feasible").asBoolean()).isFalse();
        assertThat(shallow.at("/shortages/0/wanted").asInt()).isEqualTo(7);
        assertThat(shallow.at("/shortages/0/available").asInt()).isEqualTo(6);
    }

    @Test
    void an_item_that_goes_live_counts_at_once() {
        Map<String, Object> sent = blueprint(bank, List.of(), List.of(cell("法规", 4)));
        workshop.feasibility(sent);

        workshop.writes(bank, bank + "-13", "法规", "MEDIUM");

        assertThat(workshop.feasibility(sent).at("/cells/0/available").asInt()).isEqualTo(13);
    }

    @Test
    void the_same_seed_previews_the_same_paper_with_its_keys() {
        String id = workshop.saves(blueprint(bank, List.of(), List.of(cell("法规", 4))))
                .path("id")
                .asText();

        JsonNode once = workshop.previews(id, 7);

        assertThat(workshop.previews(id, 7)).isEqualTo(once);
        assertThat(workshop.previews(id, 8)).isNotEqualTo(once);
        assertThat(once.at("/sections/0/items")).hasSize(4);
        once.at("/sections/0/items").forEach(item -> {
            int key = item.at("/key/0").asText().charAt(0) - 'A';
            assertThat(item.at("/choices/" + key + "/text").asText()).startsWith("对的");
            assertThat(item.path("stem").asText())
                    .isEqualTo(Workshop.stem(item.path("code").asText()));
        });
    }

    @Test
    void a_second_form_holds_the_same_items_in_another_order_each_with_its_own_key() {
        String id = workshop.saves(blueprint(bank, List.of(), List.of(cell("法规", 4))))
                .path("id")
                .asText();
        JsonNode first = workshop.previews(id, 7);

        JsonNode second = workshop.author()
                .post("/api/staff/blueprints/" + id + "/preview?seed=7&reordered=true", Map.of())
                .expecting(200)
                .json();

        assertThat(second.findValuesAsText("code")).containsExactlyInAnyOrderElementsOf(first.findValuesAsText("code"));
        assertThat(second).isNotEqualTo(first);
        second.at("/sections/0/items").forEach(item -> {
            int key = item.at("/key/0").asText().charAt(0) - 'A';
            assertThat(item.at("/choices/" + key + "/text").asText()).startsWith("对的");
        });
    }

    @Test
    void it_is_changed_by_who_saw_the_latest_version_only() {
        Map<String, Object> sent = blueprint(bank, List.of(), List.of(cell("法规", 4)));
        JsonNode saved = workshop.saves(sent);
        String id = saved.path("id").asText();
        assertThat(saved.path("editable").asBoolean()).isTrue();

        sent.put("title", "改过的");
        JsonNode changed = workshop.changesBlueprint(
                        id, sent, saved.path("version").asInt())
                .expecting(200)
                .json();

        assertThat(changed.path("title").asText()).isEqualTo("改过的");
        assertThat(changed.path("version").asInt())
                .isGreaterThan(saved.path("version").asInt());
        sent.put("title", "又改的");
        assertThat(workshop.changesBlueprint(id, sent, saved.path("version").asInt())
                        .problem()
                        .code())
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void its_fairness_is_measured_beside_plain_drawing() {
        String id = workshop.saves(blueprint(bank, List.of(), List.of(cell("法规", 4))))
                .path("id")
                .asText();

        JsonNode measured = workshop.measures(id, 200);

        assertThat(measured.path("papers").asInt()).isEqualTo(200);
        assertThat(measured.at("/fair/expectedScore/spread").asDouble())
                .isLessThanOrEqualTo(measured.at("/plain/expectedScore/spread").asDouble());
        assertThat(measured.at("/fair/retakes/0/overlap").asDouble()).isZero();
        assertThat(measured.at("/fair/retakes/1/overlap").asDouble()).isZero();
        assertThat(measured.at("/plain/retakes/0/overlap").asDouble()).isPositive();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.000_001);
    }
}
