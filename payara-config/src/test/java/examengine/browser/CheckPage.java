package examengine.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** 设备检测: what this computer is fit for, and why. */
final class CheckPage {

    private final Page page;

    CheckPage(Page page) {
        this.page = page;
        page.getByLabel("机器编号").waitFor();
    }

    /** The one verdict, as it stands after all parts. */
    Locator verdict() {
        return page.locator("h1.good, h1.limited, h1.bad");
    }

    /** What was found out about one part. */
    Locator part(String name) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(name).setExact(true))));
    }

    Locator pcName() {
        return page.getByLabel("机器编号");
    }

    /** What goes into the lab's sheet, its columns parted by tabs. */
    Locator sheetLine() {
        return page.getByLabel(Pattern.compile("检测结果"));
    }
}
