package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who cannot use a mouse takes the exam all the same: Tab, Space, Enter, arrows and letters are enough. */
@Tag("browser")
class KeyboardBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @Test
    void a_candidate_gets_from_the_first_page_to_the_hand_in_without_a_mouse() {
        Device pc = LAB.pc();
        pc.opensExamPages();
        Keyboard keyboard = new Keyboard(pc.tab());
        keyboard.types("candidate3")
                .presses("Tab")
                .types(SignInPage.DEMO_PASSWORD)
                .presses("Enter");
        ExamsPage exams = new ExamsPage(pc.tab());

        PaperPage paper = entersByKeys(exams, keyboard, pc);
        answersByKeys(paper, keyboard);

        keyboard.tabsTo(paper.handInButton()).presses("Enter");
        HandInDialog handIn = new HandInDialog(pc.tab());
        keyboard.presses("Escape");
        assertThat(handIn.element()).isHidden();
        assertThat(paper.handInButton()).isFocused();
        keyboard.presses("Enter");
        keyboard.tabsTo(handIn.returnButton()).presses("Enter");
        assertThat(handIn.element()).isHidden();
    }

    private static PaperPage entersByKeys(ExamsPage exams, Keyboard keyboard, Device pc) {
        keyboard.tabsTo(exams.entrance(ExamsPage.PRACTICE)).presses("Enter");
        EntryPages entry = new EntryPages(pc.tab());
        keyboard.tabsTo(entry.notice()).presses("Space");
        keyboard.tabsTo(entry.next()).presses("Enter");
        keyboard.tabsTo(entry.confirmation()).presses("Enter");
        keyboard.tabsTo(entry.consent()).presses("Enter");
        CameraPage camera = entry.facesCamera().seesItself();
        keyboard.tabsTo(camera.shutter()).presses("Enter");
        assertThat(camera.use()).isFocused();
        keyboard.presses("Enter");
        keyboard.tabsTo(entry.startButton()).presses("Enter");
        return new PaperPage(pc.tab());
    }

    private static void answersByKeys(PaperPage paper, Keyboard keyboard) {
        keyboard.presses("b");
        assertThat(paper.choice("B")).isChecked();
        keyboard.tabsTo(paper.choice("B")).presses("ArrowDown");
        assertThat(paper.choice("C")).isChecked();
        keyboard.presses("m").presses("PageDown");
        assertThat(paper.question()).containsText("2.");
        keyboard.tabsTo(paper.choice("A")).presses("Space");
        keyboard.presses("PageDown").presses("a").presses("ArrowRight");
        assertThat(paper.question()).containsText("4.");
        keyboard.presses("ArrowLeft");
        assertThat(paper.question()).containsText("3.");
        assertThat(paper.savedLine()).containsText("已保存 3/80");
        Locator marked = paper.number(1);
        assertThat(marked).hasAccessibleName("第 1 题 已答 已标记");
    }
}
