package examengine.exchange;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;

/** What helps while somebody writes into a column: a list to choose from, and what goes there, shown at the cell. */
final class XlsxHelp {

    /** Characters a spreadsheet shows at a cell. */
    private static final int LONGEST = 255;

    private final Sheet sheet;
    private final DataValidationHelper helper;
    private final XlsxTexts texts;

    XlsxHelp(Sheet sheet, XlsxTexts texts) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.texts = texts;
    }

    /** Helps in all rows below the first. */
    void add(Column column, int position) {
        int last = sheet.getWorkbook().getSpreadsheetVersion().getLastRowIndex();
        var cells = new CellRangeAddressList(1, last, position, position);
        DataValidation help = helper.createValidation(constraint(column, position), cells);
        String meaning = texts.meaning(column);
        help.createPromptBox(column.name(texts.language()), shortened(meaning));
        help.setShowPromptBox(true);
        help.setEmptyCellAllowed(true);
        if (column == Column.CODE || XlsxLists.nameOf(column) != null) {
            help.setErrorStyle(column == Column.CODE ? ErrorStyle.WARNING : ErrorStyle.STOP);
            help.createErrorBox(column.name(texts.language()), shortened(meaning));
            help.setShowErrorBox(true);
        }
        help.setSuppressDropDownArrow(true);
        sheet.addValidationData(help);
    }

    /** Codes are asked about when they come twice; where there is neither list nor rule, anything goes. */
    private DataValidationConstraint constraint(Column column, int position) {
        String list = XlsxLists.nameOf(column);
        if (list != null) {
            return helper.createFormulaListConstraint(list);
        }
        String letters = CellReference.convertNumToColString(position);
        return helper.createCustomConstraint(
                column == Column.CODE ? "COUNTIF($%1$s:$%1$s,%1$s2)=1".formatted(letters) : "TRUE");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
