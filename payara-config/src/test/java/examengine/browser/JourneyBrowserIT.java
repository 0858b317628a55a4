package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A candidate practises, from the first page to the result and into the next attempt; one with a phone gets as far as the paper. */
@Tag("browser")
class JourneyBrowserIT {

    private static final int MARKED = 3;
    private static final int LAST_ANSWERED = 8;

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @Test
    void a_candidate_practises_sees_the_result_and_tries_again() {
        Device pc = LAB.pc();
        SignInPage signIn = pc.opensExamPages();
        pc.shoots("pc-01-sign-in");
        ExamsPage exams = signIn.signsIn("candidate1");
        pc.shoots("pc-02-exams");
        PaperPage paper = entersWithPictures(pc, "pc", exams);
        for (int position = 1; position <= LAST_ANSWERED; position++) {
            paper.choosesSomething(position);
        }
        paper.marks(MARKED);
        assertThat(paper.savedLine()).containsText("已保存 " + LAST_ANSWERED + "/80");
        pc.shoots("pc-10-paper-answered");

        HandInDialog handIn = paper.wantsToHandIn();
        assertThat(handIn.confirmation()).isDisabled();
        assertThat(handIn.element()).containsText("可于");
        pc.shoots("pc-11-too-early");
        CameraPage camera = handIn.confirms();

        camera.takesPhoto();
        pc.shoots("pc-12-closing-photo");
        camera.usesPhoto();
        ResultPage result = new ResultPage(pc.tab());
        assertThat(result.verdict()).hasText("不合格");
        assertThat(result.sections()).hasCount(3);
        pc.shoots("pc-13-result");

        exams = result.returns();
        assertThat(exams.attempt(ExamsPage.PRACTICE, 1)).containsText("不合格");
        pc.shoots("pc-14-exams-after");
        EntryPages again = exams.enters(ExamsPage.PRACTICE).acceptsNotice().confirmsData();
        again.facesCamera().takesPhoto().usesPhoto();
        PaperPage second = again.starts();
        assertThat(second.savedLine()).containsText("已保存 0/80");
    }

    @Test
    void a_candidate_with_a_small_screen_gets_to_the_paper() {
        Device phone = LAB.phone();
        SignInPage signIn = phone.opensExamPages();
        phone.shoots("phone-01-sign-in");
        ExamsPage exams = signIn.signsIn("candidate2");
        phone.shoots("phone-02-exams");

        PaperPage paper = entersWithPictures(phone, "phone", exams);

        assertThat(paper.clock()).isVisible();
    }

    private static PaperPage entersWithPictures(Device device, String size, ExamsPage exams) {
        EntryPages entry = exams.enters(ExamsPage.PRACTICE);
        assertThat(entry.heading("考试须知")).isVisible();
        device.shoots(size + "-03-notice");
        entry.acceptsNotice();
        device.shoots(size + "-04-data");
        entry.confirmsData();
        assertThat(entry.heading("告知与同意")).isVisible();
        device.shoots(size + "-05-consent");
        CameraPage camera = entry.consents().seesItself();
        device.shoots(size + "-06-camera");
        camera.takesPhoto();
        device.shoots(size + "-07-photo");
        camera.usesPhoto();
        assertThat(entry.startButton()).isVisible();
        device.shoots(size + "-08-ready");
        PaperPage paper = entry.starts();
        device.shoots(size + "-09-paper");
        return paper;
    }
}
