package examengine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.exchange.SampleBank;
import examengine.hall.Answer;
import examengine.hall.Candidate;
import examengine.hall.Conversation;
import examengine.hall.Page;
import examengine.hall.Paper.Item;
import examengine.hall.Seat;
import examengine.hall.Sitting;
import examengine.item.ItemDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything a candidate ever hears, from sign-in to the released result, tells nothing of the keys. */
class KeyStaysInIT {

    private static final Site SITE = Site.POSTGRES;
    private static final Pattern TELLTALE = Pattern.compile(
            "key|correct|solution|right|explanation|answerkey|rationale|feedback|difficulty|revisionid|itemid",
            Pattern.CASE_INSENSITIVE);
    private static final List<Answer> HEARD = Collections.synchronizedList(new ArrayList<>());

    private static Desk desk;

    @BeforeAll
    static void a_candidate_goes_all_the_way_and_asks_for_everything() {
        Candidate candidate = SITE.newcomer();
        candidate.conversation().overheardBy(HEARD::add);
        candidate.signsIn();
        asksForEverything(candidate, null);
        candidate.consents();
        Seat seat = candidate.enters(Site.PRACTICE);
        asksForEverything(candidate, seat);
        desk = Desk.atPractice(candidate);
        answersSomehow(desk.page());
        asksForEverything(candidate, seat);
        SITE.awaitsEarliestHandIn(seat.sitting());
        desk.page().handsIn();
        asksForEverything(candidate, seat);
        seat.showsFace();
        asksForEverything(candidate, seat);
    }

    private static void answersSomehow(Page page) {
        desk.items().forEach(item -> page.answers(item.position(), "A"));
        page.answersAll(Map.of(1, List.of("B"), 2, List.of()));
        page.marks(1, true);
        Refusals.codeOf(() -> page.answers(1, "Z"));
        Refusals.codeOf(() -> page.answersAs(1, 1, "B"));
        Refusals.codeOf(page::handsIn);
    }

    private static void asksForEverything(Candidate candidate, Seat seat) {
        Conversation asking = candidate.conversation();
        Stream.of(
                        "/session",
                        "/me",
                        "/me/portrait",
                        "/exams",
                        "/exams/practice/sittings",
                        "/exams/safety-officer/sittings")
                .forEach(path -> asking.get("/api" + path));
        if (seat != null) {
            Stream.of("", "/result", "/answers", "/answers/1", "/paper", "/key", "/score-sheet")
                    .forEach(below -> asking.get(seat.path(below)));
            asking.post(seat.path("/heartbeat"), Map.of("visible", true));
            asking.post(seat.path("/phone-links"), Map.of());
            asking.post(seat.path("/events"), List.of(Map.of("kind", "COPY", "at", "2026-11-20T10:30:00Z")));
        }
        Stream.of("/staff/banks", "/staff/items", "/staff/blueprints", "/staff/exams")
                .forEach(path -> asking.get("/api" + path));
    }

    @Test
    void no_field_is_named_like_a_key() {
        Set<String> named = new TreeSet<>();
        for (Answer heard : HEARD) {
            if (heard.isJson()) {
                fields("", heard.json(), (path, value) -> {
                    if (TELLTALE.matcher(path.substring(path.lastIndexOf('.') + 1))
                            .find()) {
                        named.add(path);
                    }
                });
            }
        }
        assertThat(named)
                .as("but for the page's own key, the name of the seal's, and counts of a released result")
                .containsExactly(".key", ".seal.keyId", ".sections[].correct");
    }

    @Test
    void no_header_speaks_of_a_key() {
        assertThat(HEARD).allSatisfy(heard -> assertThat(heard.headers().map().keySet())
                .noneMatch(name -> TELLTALE.matcher(name).find()));
    }

    @Test
    void no_explanation_and_no_id_of_the_bank_is_ever_said() {
        List<String> secrets = Stream.of(
                        "select explanation from item_revision where length(explanation) > 5",
                        "select id from item_revision",
                        "select id from item",
                        "select '\"' || code || '\"' from item")
                .flatMap(query -> SITE.database().asks(query).stream())
                .toList();
        String all = HEARD.stream()
                .map(heard -> heard.headers().map() + heard.text())
                .collect(Collectors.joining("\n"));

        assertThat(secrets).hasSizeGreaterThan(1_000).noneMatch(all::contains);
    }

    @Test
    void an_item_shows_its_words_and_nothing_else() {
        JsonNode paper = HEARD.stream()
                .filter(Answer::isJson)
                .map(heard -> heard.json().path("paper"))
                .filter(found -> !found.isMissingNode())
                .findFirst()
                .orElseThrow();
        Map<String, Set<String>> words = SampleBank.items().stream()
                .collect(Collectors.toMap(ItemDraft::stem, draft -> Set.copyOf(draft.choices())));

        for (JsonNode item : paper.findValues("items").stream()
                .flatMap(KeyStaysInIT::elements)
                .toList()) {
            assertThat(item.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrder("position", "type", "stem", "media", "choices", "points");
            assertThat(elements(item.path("choices"))).allSatisfy(choice -> {
                assertThat(choice.fieldNames()).toIterable().containsExactly("label", "text");
                assertThat(words.get(item.path("stem").asText()))
                        .contains(choice.path("text").asText());
            });
            assertThat(elements(item.path("choices"))
                            .map(choice -> choice.path("text").asText()))
                    .containsExactlyInAnyOrderElementsOf(
                            words.get(item.path("stem").asText()));
        }
    }

    /** 120 single-choice items; were every place equally likely, fewer than 12 of one would come up once in ten million papers. */
    @Test
    void the_right_choice_stands_at_every_place_about_as_often() {
        List<Sitting> papers = Stream.generate(
                        () -> Desk.atPractice(SITE.newcomer()).begun())
                .limit(3)
                .toList();
        Map<String, Integer> places = new HashMap<>();
        papers.stream()
                .flatMap(begun -> begun.paper().items().stream())
                .filter(item -> item.type().equals("SINGLE_CHOICE"))
                .flatMap(item -> Arrays.stream(AnswerBook.right(item)))
                .forEach(label -> places.merge(label, 1, Integer::sum));

        assertThat(places.keySet()).containsExactlyInAnyOrder("A", "B", "C", "D");
        assertThat(places.values()).allSatisfy(count -> assertThat(count).isBetween(12, 60));
    }

    @Test
    void the_key_in_the_database_is_not_the_label_on_the_screen() {
        List<Item> singles = desk.items().stream()
                .filter(item -> item.type().equals("SINGLE_CHOICE"))
                .toList();
        long same = singles.stream()
                .filter(item -> SITE.database()
                        .asks("select answer_key from item_revision where stem = ?", item.stem())
                        .contains(AnswerBook.right(item)[0]))
                .count();

        assertThat(same)
                .as("a shuffled paper keeps about a quarter of the labels")
                .isLessThan(singles.size() / 2);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all.stream();
    }

    private static void fields(String path, JsonNode node, BiConsumer<String, JsonNode> told) {
        node.properties().forEach(field -> {
            told.accept(path + "." + field.getKey(), field.getValue());
            fields(path + "." + field.getKey(), field.getValue(), told);
        });
        if (node.isArray()) {
            node.forEach(element -> fields(path + "[]", element, told));
        }
    }
}
