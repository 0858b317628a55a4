package examengine.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final String SITTING = "sitting";

    private final Acknowledgements pages = new Acknowledgements();

    @Test
    void a_journal_that_holds_what_was_acknowledged_is_in_order() {
        pages.saved(acknowledged(1, 1, "A"));
        pages.saved(acknowledged(1, 2, "B"));

        Reconciliation journal = read(new Row(1, 1, "A"), new Row(1, 2, "B"));

        assertThat(journal.lost()).isEmpty();
        assertThat(journal.appliedTwice()).isZero();
        assertThat(journal.rows()).isEqualTo(2);
    }

    @Test
    void an_answer_whose_acknowledgement_was_lost_on_its_way_is_no_fault() {
        pages.sent(new Revision(SITTING, 1, 1), "A");

        assertThat(read(new Row(1, 1, "A")).appliedTwice()).isZero();
    }

    @Test
    void an_answer_sent_once_and_written_under_two_revisions_is_applied_twice() {
        pages.saved(acknowledged(1, 1, "A"));

        Reconciliation journal = read(new Row(1, 1, "A"), new Row(1, 2, "A"));

        assertThat(journal.appliedTwice()).isEqualTo(1);
        assertThat(journal.lost()).isEmpty();
    }

    @Test
    void an_answer_to_a_position_nobody_answered_was_sent_by_no_page() {
        pages.saved(acknowledged(1, 1, "A"));

        assertThat(read(new Row(1, 1, "A"), new Row(2, 1, "A")).appliedTwice()).isEqualTo(1);
    }

    @Test
    void other_choices_under_a_revision_that_was_sent_were_sent_by_no_page() {
        pages.sent(new Revision(SITTING, 1, 1), "A");

        assertThat(read(new Row(1, 1, "B")).appliedTwice()).isEqualTo(1);
    }

    @Test
    void an_acknowledged_answer_that_is_missing_or_has_other_choices_is_lost() {
        Acknowledgement gone = acknowledged(1, 1, "A");
        Acknowledgement changed = acknowledged(2, 1, "C");
        pages.saved(gone);
        pages.saved(changed);

        assertThat(read(new Row(2, 1, "D")).lost()).containsExactlyInAnyOrder(gone, changed);
    }

    private record Row(int position, long revision, String choices) {}

    private Reconciliation read(Row... rows) {
        Reconciliation journal = new Reconciliation(pages);
        for (Row row : rows) {
            journal.row(new Revision(SITTING, row.position(), row.revision()), row.choices());
        }
        return journal;
    }

    private static Acknowledgement acknowledged(int position, long revision, String choices) {
        return new Acknowledgement(SITTING, position, revision, choices, "receipt");
    }
}
