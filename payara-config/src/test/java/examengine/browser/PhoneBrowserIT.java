package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A computer without a camera borrows the candidate's phone. */
@Tag("browser")
class PhoneBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @Test
    void a_photo_from_the_phone_lets_the_computer_go_on_and_spends_the_link() {
        Device pc = LAB.pc();
        Device phone = LAB.phone();
        EntryPages entry = pc.opensExamPages()
                .signsIn("candidate9")
                .enters(ExamsPage.PRACTICE)
                .acceptsNotice()
                .confirmsData();
        String link = entry.consents().asksForPhoneLink();
        pc.shoots("pc-40-qr");

        phone.tab().navigate(link);
        CameraPage camera = new CameraPage(phone.tab()).takesPhoto();
        phone.shoots("phone-40-photo");
        camera.usesPhoto();

        assertThat(phone.tab().locator("main")).containsText("请回到电脑继续");
        phone.shoots("phone-41-done");
        assertThat(entry.startButton()).isVisible();

        phone.tab().navigate("about:blank");
        phone.tab().navigate(link);
        new CameraPage(phone.tab()).takesPhoto().usesPhoto();
        assertThat(phone.tab().locator("main")).containsText("此链接已失效");
    }
}
