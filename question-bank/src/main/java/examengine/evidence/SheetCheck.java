package examengine.evidence;

import examengine.evidence.JournalExport.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The score sheets: for each seal there is the one it speaks of, and that says the same. */
final class SheetCheck {

    private SheetCheck() {}

    static List<Finding> of(List<Sheet> sheets, List<Statement> said) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : said) {
            Statement.Graded graded = statement.graded();
            boolean stands = sheets.stream().anyMatch(sheet -> isSame(sheet, graded));
            if (!stands) {
                findings.add(new Finding(Finding.Kind.SHEET_CHANGED, "sheet " + graded.sheet()));
            }
        }
        return findings;
    }

    private static boolean isSame(Sheet sheet, Statement.Graded graded) {
        return sheet.version() == graded.sheet()
                && graded.rule().written().equals(sheet.rule())
                && graded.score().toString().equals(sheet.score())
                && graded.passed() == sheet.passed();
    }
}
