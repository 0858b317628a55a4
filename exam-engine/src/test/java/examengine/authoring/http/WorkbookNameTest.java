package examengine.authoring.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkbookNameTest {

    @Test
    void a_report_is_called_after_its_file_in_the_language_of_who_asks() {
        assertThat(WorkbookName.ofReport("第一批.试题.gift", Locale.CHINESE)).isEqualTo("第一批.试题-错误报告.xlsx");
        assertThat(WorkbookName.ofReport("items", Locale.ENGLISH)).isEqualTo("items-report.xlsx");
    }

    @Test
    void a_report_on_a_mended_report_goes_by_the_same_name() {
        assertThat(WorkbookName.ofReport("第一批-错误报告.xlsx", Locale.CHINESE)).isEqualTo("第一批-错误报告.xlsx");
    }
}
