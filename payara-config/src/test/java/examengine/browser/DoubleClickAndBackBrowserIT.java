package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hasty hands, wandering hands, and the next candidate at the same computer. */
@Tag("browser")
class DoubleClickAndBackBrowserIT {

    private static final String START = "POST /api/sittings/[^/]+/start";
    private static final String SUBMISSION = "POST /api/sittings/[^/]+/submission";

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @Test
    void the_paper_withstands_double_clicks_the_back_button_and_a_refresh_and_leaves_no_trace() {
        LAB.seats("candidate5");
        Device pc = LAB.pc();
        EntryPages entry = pc.opensExamPages().signsIn("candidate5").continues(ExamsPage.PRACTICE);
        entry.startButton().dblclick();
        PaperPage paper = new PaperPage(pc.tab());
        assertThat(pc.asked(START)).isEqualTo(1);
        paper.chooses(1, "A").chooses(2, "B");
        assertThat(paper.savedLine()).containsText("已保存 2/80");

        pc.tab().goBack();
        assertThat(paper.question()).containsText("2.");
        pc.tab().reload();
        assertThat(paper.question()).containsText("2.");
        assertThat(paper.choice("B")).isChecked();
        assertThat(paper.savedLine()).containsText("已保存 2/80");

        CameraPage camera = paper.wantsToHandIn().confirmsTwice();
        camera.takesPhoto().usesPhoto();
        ResultPage result = new ResultPage(pc.tab());
        assertThat(pc.asked(SUBMISSION)).isEqualTo(1);
        SignInPage signIn = result.returns().signsOut();

        assertThat(pc.keeps()).containsOnly("exam.language", "exam.large", "exam.servers");
        pc.tab().goBack();
        assertThat(pc.tab().locator("body")).not().containsText("陈静");
        seesNothingOfTheFirst(pc, signIn);
    }

    private static void seesNothingOfTheFirst(Device pc, SignInPage signIn) {
        ExamsPage exams = signIn.signsIn("candidate6");
        assertThat(pc.tab().locator("body")).containsText("杨帆");
        assertThat(pc.tab().locator("body")).not().containsText("陈静");
        assertThat(exams.card(ExamsPage.PRACTICE)).containsText("0 次");
    }
}
