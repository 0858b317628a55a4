package examengine.journey;

import static examengine.journey.Refusals.codeOf;
import static examengine.journey.Site.EXAM;
import static org.assertj.core.api.Assertions.assertThat;

import examengine.hall.Page;
import examengine.hall.Seat;
import examengine.hall.Staff;
import org.junit.jupiter.api.Test;

/** Who refuses face photos sits the exam all the same: a person looks at documents instead. */
class DocumentsIT {

    private static final Site SITE = Site.POSTGRES;

    @Test
    void documents_take_the_place_of_both_photos() {
        Staff proctor = SITE.proctor();
        Seat seat = SITE.newcomer().signsIn().enters(EXAM);
        assertThat(codeOf(seat::showsFace)).isEqualTo("consent-required");

        proctor.admits(seat, "已核验身份证原件");
        Page page = seat.opensPage();
        page.starts();
        assertThat(codeOf(() -> proctor.admits(seat, "多余"))).isEqualTo("no-photo-expected");
        SITE.awaitsEarliestHandIn(seat.sitting());
        page.handsIn();
        proctor.admits(seat, "已核验身份证原件");

        assertThat(seat.result().identityDecided()).isTrue();
    }
}
