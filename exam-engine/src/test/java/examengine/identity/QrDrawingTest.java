package examengine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class QrDrawingTest {

    private static final String URL = "https://exam.example/phone.html#0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";
    private static final int QUIET = 4;

    private final QrCode code = QrCode.encodeText(URL, QrCode.Ecc.MEDIUM);

    @Test
    void draws_every_dark_module_and_no_other() throws Exception {
        boolean[][] drawn = darkModules();

        for (int y = -QUIET; y < code.size + QUIET; y++) {
            for (int x = -QUIET; x < code.size + QUIET; x++) {
                assertThat(drawn[y + QUIET][x + QUIET])
                        .as("module %d, %d", x, y)
                        .isEqualTo(code.getModule(x, y));
            }
        }
    }

    @Test
    void has_a_view_box_with_four_modules_of_white_around() throws Exception {
        int side = code.size + 2 * QUIET;

        assertThat(picture().getAttribute("viewBox")).isEqualTo("0 0 " + side + " " + side);
    }

    @Test
    void holds_nothing_but_paths() throws Exception {
        assertThat(picture().getElementsByTagName("*").getLength())
                .isEqualTo(picture().getElementsByTagName("path").getLength());
    }

    private boolean[][] darkModules() throws Exception {
        int side = code.size + 2 * QUIET;
        boolean[][] dark = new boolean[side][side];
        String path = ((Element) picture().getElementsByTagName("path").item(1)).getAttribute("d");
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z").matcher(path);
        while (run.find()) {
            for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                dark[Integer.parseInt(run.group(2))][Integer.parseInt(run.group(1)) + i] = true;
            }
        }
        return dark;
    }

    private static Element picture() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(QrDrawing.svg(URL))))
                .getDocumentElement();
    }
}
