package examengine.authoring.http;

import java.util.Locale;

/** What the workbooks around an import are called where they are saved. */
final class WorkbookName {

    private static final String WORKBOOK = ".xlsx";

    private WorkbookName() {}

    static String ofTemplate(Locale language) {
        return (isChinese(language) ? "试题导入模板" : "item-template") + WORKBOOK;
    }

    /** After the file it is about; a report on a mended report goes by the same name. */
    static String ofReport(String file, Locale language) {
        String ending = isChinese(language) ? "-错误报告" : "-report";
        String name = file.replaceFirst("\\.[^.]*$", "");
        return (name.endsWith(ending) ? name : name + ending) + WORKBOOK;
    }

    private static boolean isChinese(Locale language) {
        return language.equals(Locale.CHINESE);
    }
}
