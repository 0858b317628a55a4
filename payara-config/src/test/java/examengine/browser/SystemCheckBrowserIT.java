package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The day before the exam somebody opens the check on every computer of the lab. */
@Tag("browser")
class SystemCheckBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onSharedNode();

    @RegisterExtension
    static final Lab LAB_WITHOUT_CAMERAS = Lab.onSharedNode().withoutCameras();

    @Test
    void a_fit_computer_is_called_so_and_gives_a_line_for_the_sheet() {
        Device pc = LAB.pc();
        CheckPage check = pc.opensExamPages().checksDevice();
        check.pcName().fill("A-07");
        pc.shoots("pc-60-checking");

        assertThat(check.verdict()).hasText("可以使用");
        assertThat(check.part("摄像头")).containsText("640×480");
        assertThat(check.part("本机存储")).containsText("IndexedDB");
        assertThat(check.part("系统时间")).containsText("可以使用");
        pc.shoots("pc-61-checked");
        assertThat(check.sheetLine().inputValue().split("\t"))
                .startsWith("A-07", "可以使用", "AAAAAAAA")
                .hasSize(9);

        pc.tab().reload();
        assertThat(new CheckPage(pc.tab()).pcName()).hasValue("A-07");
    }

    @Test
    void a_computer_without_camera_is_fit_with_a_limit_and_told_what_to_do() {
        Device pc = LAB_WITHOUT_CAMERAS.pc();
        CheckPage check = pc.opensExamPages().checksDevice();

        assertThat(check.verdict()).hasText("可用，有限制");
        assertThat(check.part("摄像头")).containsText("没有找到摄像头");
        assertThat(check.part("摄像头")).containsText("可用手机拍照");
        pc.shoots("pc-62-without-camera");
    }

    @Test
    void a_computer_whose_browser_keeps_nothing_or_hears_nothing_is_not_fit() {
        Device phone = LAB.phone();
        phone.keepsNothing();
        phone.losesRequests("**/api/time");
        CheckPage check = phone.opensExamPages().checksDevice();

        assertThat(check.verdict()).hasText("不能使用");
        assertThat(check.part("本机存储")).containsText("不能在本机保存作答");
        assertThat(check.part("网络往返")).containsText("考试服务器没有应答");
        phone.shoots("phone-60-unfit");
        phone.shootsWhole("phone-61-unfit-whole");
    }
}
