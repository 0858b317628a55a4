package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import examengine.hall.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A candidate looks after the own photos; an operator after everybody's. */
@Tag("browser")
class PhotosBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @Test
    void a_candidate_sees_the_own_photos_on_a_phone_and_takes_the_consent_back() {
        LAB.seats("candidate13");
        Device phone = LAB.phone();
        OwnPhotosPage photos = phone.opensExamPages().signsIn("candidate13").ownPhotos();

        assertThat(photos.photo("登记照片")).containsText("比对");
        assertThat(photos.photo("考前照片")).containsText("监考员");
        assertThat(photos.isNoWiderThanTheScreen()).isTrue();
        phone.tab().waitForFunction("() => [...document.images].every((image) => image.complete)");
        assertThat(photos.drawsAll()).isTrue();
        phone.shootsWhole("phone-70-own-photos");

        photos.withdraws();

        assertThat(photos.text("已撤回同意。下面写明哪些照片还保留，以及原因。").first()).isVisible();
        assertThat(photos.photo("考前照片")).containsText("暂时保留");
        assertThat(photos.button("我已阅读，同意")).isVisible();
        phone.shootsWhole("phone-71-withdrawn");
    }

    @Test
    void the_page_speaks_english_and_says_what_to_do_without_a_session() {
        Device pc = LAB.pc();
        pc.tab().navigate("/photos.html");
        assertThat(pc.tab().getByText("请先登录")).isVisible();
        pc.shoots("pc-70-photos-signed-out");

        LAB.seats("candidate14");
        pc.opensExamPages().signsIn("candidate14").ownPhotos();
        pc.tab().getByText("English").click();
        assertThat(pc.tab().getByText("Compared with the photos")).isVisible();
        pc.shoots("pc-71-own-photos-english");
    }

    @Test
    void an_operator_sees_how_many_people_what_was_deleted_and_who_looked() {
        LAB.seatsInReviewedExam("candidate15");
        Staff proctor = LAB.hall().staff("proctor1");
        proctor.reviews().forEach(proctor::looksAt);
        Device pc = LAB.pc();
        ConsolePage console = pc.opensConsole().signsIn("operator1");
        PhotoRecordsPage records = console.photoRecords();

        assertThat(records.text("不需要备案")).isVisible();
        assertThat(records.text("没有进行中的更换")).isVisible();
        assertThat(records.text("candidate15")).isVisible();
        pc.shoots("pc-72-photo-records");
        pc.shootsWhole("pc-73-photo-records-whole");

        pc.tab().setViewportSize(390, 844);
        assertThat(records.isNoWiderThanTheScreen()).isTrue();
        pc.shoots("phone-72-photo-records");
    }

    @Test
    void an_operator_is_told_when_the_records_cannot_be_read() {
        Device pc = LAB.pc();
        ConsolePage console = pc.opensConsole().signsIn("operator1");
        pc.losesRequests("**/api/staff/photos/**");
        console.opensPhotoRecords();

        assertThat(pc.tab().getByText("无法连接考试服务器").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        pc.shoots("pc-74-photo-records-unreachable");
    }
}
