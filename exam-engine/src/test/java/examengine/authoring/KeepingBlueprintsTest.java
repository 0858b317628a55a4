package examengine.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import examengine.Databases;
import examengine.authoring.KeepingBlueprints.Plan;
import examengine.blueprint.Blueprints;
import examengine.blueprint.Cell;
import examengine.blueprint.FixedItem;
import examengine.blueprint.Section;
import examengine.blueprint.SectionOrder;
import examengine.exam.Exams;
import examengine.item.Difficulty;
import examengine.item.ItemType;
import examengine.kernel.Points;
import examengine.kernel.Refusal;
import examengine.paper.UsedBlueprints;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeepingBlueprintsTest {

    private static final Cell CELL = new Cell(ItemType.SINGLE_CHOICE, "法规", Difficulty.EASY, 10, Points.of(2));

    private final KeepingBlueprints keeping = new KeepingBlueprints();
    private Room room;

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void a_blueprint_is_kept_as_it_was_made(DataSource database) {
        open(database);
        String item = room.written(Room.draft("A-1", "题干"), "author1");
        Section section = new Section(
                "一", "说明", SectionOrder.BY_DIFFICULTY, List.of(new FixedItem(item, Points.of(3))), List.of(CELL));

        in(() -> keeping.add("p", draft("甲", section)));

        Plan kept = in(() -> keeping.one("p"));
        assertThat(kept.blueprint().sections()).containsExactly(section);
        assertThat(kept.blueprint().fullMark()).isEqualTo(Points.of(23));
        assertThat(kept.editable()).isTrue();
        assertThat(room.edited.facts()).extracting(BankEdited::deed).endsWith("blueprint-added");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void lists_a_bank_s_blueprints_by_title(DataSource database) {
        open(database);
        in(() -> keeping.add("p", draft("b", section(CELL))));
        in(() -> keeping.add("q", draft("a", section(CELL))));

        assertThat(in(() -> keeping.all(Room.BANK)))
                .extracting(plan -> plan.blueprint().id())
                .containsExactly("q", "p");
        assertThat(in(() -> keeping.all(null))).hasSize(2);
        assertThat(in(() -> keeping.all("another"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void finds_the_blueprints_of_which_every_paper_holds_an_item(DataSource database) {
        open(database);
        String item = room.written(Room.draft("A-1", "题干"), "author1");
        Section holding =
                new Section("一", "", SectionOrder.MIXED, List.of(new FixedItem(item, Points.of(1))), List.of(CELL));
        in(() -> keeping.add("p", draft("甲", section(CELL), holding)));
        in(() -> keeping.add("q", draft("乙", section(CELL))));

        assertThat(in(() -> keeping.fixing(item)))
                .extracting(plan -> plan.blueprint().id())
                .containsExactly("p");
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void refuses_what_makes_no_paper(DataSource database) {
        open(database);
        in(() -> keeping.add("p", draft("甲", section(CELL))));
        Cell many = new Cell(ItemType.SINGLE_CHOICE, null, null, 501, Points.of(1));
        Section strange =
                new Section("一", "", SectionOrder.MIXED, List.of(new FixedItem("unknown", Points.of(1))), List.of());

        assertRefused("blueprint-exists", () -> keeping.add("p", draft("乙", section(CELL))));
        assertRefused("paper-too-long", () -> keeping.add("q", draft("乙", section(many))));
        assertRefused("fixed-elsewhere", () -> keeping.add("q", draft("乙", strange)));
        assertRefused("not-found", () -> keeping.add("q", new BlueprintDraft("none", "乙", List.of(section(CELL)))));
        assertRefused("not-found", () -> keeping.one("q"));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void is_changed_by_who_saw_the_latest_version_only(DataSource database) {
        open(database);
        int seen = in(() -> keeping.add("p", draft("甲", section(CELL))))
                .blueprint()
                .version();

        Plan changed = in(() -> keeping.change("p", seen, draft("乙", section(CELL, CELL))));

        assertThat(changed.blueprint().itemCount()).isEqualTo(20);
        assertThat(changed.blueprint().version()).isGreaterThan(seen);
        assertRefused("changed-meanwhile", () -> keeping.change("p", seen, draft("丙", section(CELL))));
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void is_saved_again_unchanged_by_who_heard_no_answer(DataSource database) {
        open(database);
        int seen = in(() -> keeping.add("p", draft("甲", section(CELL))))
                .blueprint()
                .version();
        Plan changed = in(() -> keeping.change("p", seen, draft("乙", section(CELL))));

        Plan again = in(() -> keeping.change("p", seen, draft("乙", section(CELL))));

        assertThat(again.blueprint().version()).isEqualTo(changed.blueprint().version());
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void stays_as_it_is_once_a_paper_was_drawn_from_it(DataSource database) throws SQLException {
        open(database);
        int seen = in(() -> keeping.add("p", draft("甲", section(CELL))))
                .blueprint()
                .version();
        exam(database);
        run(database, "insert into candidate values ('c', 'c', 'c', 0, null)");
        run(database, "insert into roster_entry values ('e', 'c', null, null)");
        run(database, "insert into prepared_paper values ('e', 'c', 'p', 1, current_timestamp, '')");

        assertRefused("blueprint-in-use", () -> keeping.change("p", seen, draft("乙", section(CELL))));
        assertThat(in(() -> keeping.one("p")).editable()).isFalse();
        assertThat(in(() -> keeping.all(Room.BANK))).extracting(Plan::editable).containsExactly(false);
    }

    @ParameterizedTest
    @MethodSource("examengine.Databases#both")
    void keeps_the_full_mark_an_exam_relies_on(DataSource database) throws SQLException {
        open(database);
        int seen = in(() -> keeping.add("p", draft("甲", section(CELL))))
                .blueprint()
                .version();
        exam(database);

        assertRefused("full-mark-promised", () -> keeping.change("p", seen, draft("甲", section(CELL, CELL))));
        assertThat(in(() -> keeping.change("p", seen, draft("乙", section(CELL))))
                        .exams())
                .isEqualTo(1);
    }

    private void open(DataSource database) {
        room = new Room(database);
        keeping.blueprints = new Blueprints(room.entities.manager());
        keeping.items = room.items;
        keeping.used = new UsedBlueprints(room.entities.manager());
        keeping.exams = new Exams(room.entities.manager());
        keeping.edited = room.edited;
    }

    private static void exam(DataSource database) throws SQLException {
        run(
                database,
                Databases.INTO_EXAM + "('e', 'e', 'p', 7200, 1800, 10, 2000, 'ALL_OR_NOTHING', 'NOTHING', false, 0,"
                        + " 0, 1, '', 0)");
        run(database, "insert into exam_session values ('e', 'e', 'e', current_timestamp, current_timestamp, false)");
    }

    private static BlueprintDraft draft(String title, Section... sections) {
        return new BlueprintDraft(Room.BANK, title, List.of(sections));
    }

    private static Section section(Cell... cells) {
        return new Section("一", "", List.of(cells));
    }

    private <T> T in(Supplier<T> work) {
        return room.in(work);
    }

    private void assertRefused(String code, Supplier<?> work) {
        assertThatThrownBy(() -> in(work))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
