package examengine.portrait.http;

import examengine.web.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found, as a table that Excel opens: UTF-8 with a mark at the beginning, fields by RFC 4180. A field that a
 * spreadsheet would take for a formula gets an apostrophe.
 */
final class ReportCsv {

    private static final String MARK = "\uFEFF";
    private static final String LINE = "\r\n";
    private static final String FORMULA = "(?s)[=+\\-@\\t\\r].*";

    private ReportCsv() {}

    static String of(List<PhotoView> photos, Language language) {
        boolean chinese = language == Language.ZH;
        Stream<String> head = Stream.of(
                chinese
                        ? line("序号", "文件", "姓名", "证件号码", "结论", "问题", "处理办法", "已入库")
                        : line(
                                "no.",
                                "file",
                                "name",
                                "ID number",
                                "verdict",
                                "what is wrong",
                                "what to do",
                                "entered"));
        return Stream.concat(head, photos.stream().flatMap(photo -> lines(photo, chinese)))
                .collect(Collectors.joining(LINE, MARK, LINE));
    }

    private static Stream<String> lines(PhotoView photo, boolean chinese) {
        if (photo.findings().isEmpty()) {
            return Stream.of(line(photo, "", "", chinese));
        }
        return photo.findings().stream().map(finding -> line(photo, finding.title(), finding.detail(), chinese));
    }

    private static String line(PhotoView photo, String wrong, String advice, boolean chinese) {
        PhotoView.Person person = photo.candidate();
        return line(
                String.valueOf(photo.number()),
                photo.file(),
                person == null ? "" : person.name(),
                person == null ? "" : person.idMasked(),
                verdict(photo.verdict(), chinese),
                wrong,
                advice,
                photo.entered() ? chinese ? "是" : "yes" : chinese ? "否" : "no");
    }

    private static String verdict(String verdict, boolean chinese) {
        return switch (verdict) {
            case "ACCEPTED" -> chinese ? "合格" : "accepted";
            case "REFUSED" -> chinese ? "不合格" : "refused";
            default -> chinese ? "合格，有提醒" : "accepted with warnings";
        };
    }

    private static String line(String... fields) {
        return Stream.of(fields).map(ReportCsv::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String field) {
        String harmless = field.matches(FORMULA) ? "'" + field : field;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
