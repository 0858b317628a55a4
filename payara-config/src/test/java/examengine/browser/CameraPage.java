package examengine.browser;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** 拍照核验: before the paper, after it, or on the phone. */
final class CameraPage {

    private static final String FRAME_HAS_COME = "() => document.querySelector('video')?.videoWidth > 0";

    private final Page page;

    CameraPage(Page page) {
        this.page = page;
    }

    /** Waits for the camera's picture. */
    CameraPage seesItself() {
        page.waitForFunction(FRAME_HAS_COME);
        return this;
    }

    Locator shutter() {
        return button("拍照");
    }

    Locator use() {
        return button("使用这张照片");
    }

    CameraPage takesPhoto() {
        seesItself();
        shutter().click();
        use().waitFor();
        return this;
    }

    void usesPhoto() {
        use().click();
    }

    /** Asks for the QR code and follows it as a phone's camera would: the address the code holds. */
    String asksForPhoneLink() {
        Response link =
                page.waitForResponse("**/phone-links", () -> button("用手机拍照").click());
        page.getByAltText("手机拍照二维码").waitFor();
        return addressIn(link);
    }

    private static String addressIn(Response link) {
        return JsonParser.parseString(link.text()).getAsJsonObject().get("url").getAsString();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
