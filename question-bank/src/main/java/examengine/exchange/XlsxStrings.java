package examengine.exchange;

import examengine.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the table of texts that the cells of a workbook share; formatting and readings (phonetic runs) are passed over. */
final class XlsxStrings extends DefaultHandler {

    private static final int MOST = 1_000_000;
    private static final int MOST_CHARACTERS = 40_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int characters;
    private boolean listening;
    private boolean reading;

    /** The text of a number counted from 0; empty where there is none. */
    String text(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "t" -> listening = !reading;
            case "rPh" -> reading = true;
            default -> listening = false;
        }
    }

    /** @throws Refusal {@code too-much-inside} beyond a million texts or 40 million characters */
    @Override
    public void characters(char[] content, int start, int length) {
        if (listening) {
            characters += length;
            check();
            text.append(content, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> {
                texts.add(text.length() == 0 ? "" : XlsxEscapes.read(text.toString()));
                check();
            }
            case "t" -> listening = false;
            case "rPh" -> reading = false;
            default -> {}
        }
    }

    private void check() {
        if (texts.size() > MOST || characters > MOST_CHARACTERS) {
            throw Refusal.invalid("too-much-inside").with("found", "sharedStrings");
        }
    }
}
