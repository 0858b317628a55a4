package examengine.container;

import static examengine.container.Intent.BLANK;
import static examengine.container.Intent.RIGHT;
import static examengine.container.Intent.SECOND_THOUGHT;
import static examengine.container.Intent.TAKEN_BACK;
import static examengine.container.Intent.TOO_FEW;
import static examengine.container.Intent.TOO_MANY;
import static examengine.container.Intent.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.access.Accounts;
import examengine.blueprint.Blueprints;
import examengine.candidate.Candidates;
import examengine.exam.ExamSessions;
import examengine.exam.RosterEntry;
import examengine.item.Item;
import examengine.item.ItemBank;
import examengine.item.Items;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The engine with 223 published items in a bank of its own: looked at from inside, through its beans, and sat from
 * outside. What a sitting scores is counted a second time from the published keys, by the texts of the choices.
 */
@ExtendWith(ArquillianExtension.class)
@EnabledIf(value = "itemsAreThere", disabledReason = EngineInContainerIT.WITHOUT_THE_FILES)
class EngineInContainerIT {

    static final String WITHOUT_THE_FILES = "set the system property exam.shared to the folder that has data/zh-items";

    @Inject
    OneTransaction transaction;

    @Inject
    Items items;

    @Inject
    Blueprints blueprints;

    @Inject
    ExamSessions sessions;

    @Inject
    Candidates candidates;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive withForeignItems() {
        return BuiltWar.asBuilt()
                .addPackage(EngineInContainerIT.class.getPackage())
                .addAsResource(new StringAsset(GiftWriting.gift(ForeignItems.all())), ForeignExam.GIFT)
                .addAsLibrary(BuiltWar.libraryOf(Assertions.class));
    }

    /** Asked outside before the server starts, and inside, where the items have come with the deployment. */
    static boolean itemsAreThere() {
        return EngineInContainerIT.class.getResource("/" + ForeignExam.GIFT) != null || ForeignItems.areThere();
    }

    @Test
    void every_published_item_is_live_as_the_reader_understood_it() {
        List<Item> live = transaction.around(() -> items.live(ForeignExam.BANK));

        assertThat(live)
                .extracting(
                        Item::code,
                        item -> item.current().stem(),
                        item -> item.current().choices().stream()
                                .map(choice -> choice.text())
                                .toList(),
                        item -> item.current().key())
                .containsExactlyInAnyOrderElementsOf(ForeignExam.report().items().stream()
                        .map(draft -> Assertions.tuple(draft.code(), draft.stem(), draft.choices(), draft.key()))
                        .toList());
    }

    @Test
    void the_blueprint_comes_back_from_the_database_with_its_full_mark() {
        var blueprint = transaction.around(() -> blueprints.find(ForeignExam.ID));

        assertThat(blueprint)
                .hasValueSatisfying(found -> assertThat(found.fullMark()).isEqualTo(Points.of(100)));
    }

    @Test
    void everybody_on_the_roster_is_a_candidate_with_an_account() {
        List<String> roster = transaction.around(() -> sessions.roster(ForeignExam.ID)).stream()
                .map(RosterEntry::candidate)
                .toList();

        assertThat(roster)
                .containsExactlyInAnyOrderElementsOf(ForeignExam.ROSTER)
                .allSatisfy(id -> {
                    assertThat(transaction.around(() -> candidates.find(id))).isPresent();
                    assertThat(transaction.around(() -> accounts.withLogin(id))).isPresent();
                });
    }

    @Test
    void a_refusal_takes_back_all_that_its_transaction_did() {
        assertThatThrownBy(() -> transaction.around(() -> {
                    items.add(new ItemBank("doomed", "不应留下", clock.instant()));
                    throw Refusal.conflict("bank-too-small");
                }))
                .isInstanceOf(Refusal.class);

        assertThat(transaction.around(() -> items.bank("doomed"))).isEmpty();
    }

    @Test
    @RunAsClient
    void three_right_answers_in_five_pass_on_the_very_mark(@ArquillianResource URL url) throws URISyntaxException {
        Examinee candidate = Examinee.signedIn(url.toURI(), "candidate2");

        List<Answered> given = AnsweringPaper.of(candidate, List.of(RIGHT, SECOND_THOUGHT, RIGHT, TOO_FEW, BLANK));

        assertThat(Score.told(candidate.result()))
                .isEqualTo(Score.counted(given))
                .extracting(Score::total, Score::passed)
                .containsExactly("60", true);
    }

    @Test
    @RunAsClient
    void two_right_answers_in_five_fail(@ArquillianResource URL url) throws URISyntaxException {
        Examinee candidate = Examinee.signedIn(url.toURI(), "candidate3");

        List<Answered> given = AnsweringPaper.of(candidate, List.of(TOO_MANY, RIGHT, WRONG, TAKEN_BACK, RIGHT));

        assertThat(Score.told(candidate.result()))
                .isEqualTo(Score.counted(given))
                .extracting(Score::total, Score::passed)
                .containsExactly("40", false);
    }

    @Test
    @RunAsClient
    void two_candidates_get_two_papers(@ArquillianResource URL url) throws URISyntaxException {
        URI root = url.toURI();

        List<ShownItem> one = Examinee.signedIn(root, "candidate4").begins(ForeignExam.ID);
        List<ShownItem> other = Examinee.signedIn(root, "candidate5").begins(ForeignExam.ID);

        assertThat(published(one)).hasSize(80).isNotEqualTo(published(other));
    }

    private static Set<ForeignItem> published(List<ShownItem> paper) {
        List<ForeignItem> all = ForeignItems.all();
        return paper.stream().map(item -> item.among(all)).collect(Collectors.toSet());
    }
}
