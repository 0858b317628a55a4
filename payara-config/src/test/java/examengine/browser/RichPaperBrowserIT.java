package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import examengine.hall.Workshop;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Items with pictures and formulas, as candidates see them on a lab's computer and on a phone. */
@Tag("browser")
@Order(5)
class RichPaperBrowserIT {

    @RegisterExtension
    static final Lab LAB = Lab.onOwnNode();

    private static final String BANK = "figures";
    private static final String PRACTICE = "/api/staff/exams/practice";

    @BeforeAll
    static void the_practice_is_drawn_from_items_with_figures() throws IOException {
        Workshop workshop = new Workshop(LAB.hall());
        workshop.opensBank(BANK);
        String beam = workshop.uploads(beam(1));
        List<String> items = List.of(
                workshop.writesHtml(
                        BANK,
                        "beam",
                        "<p>如图所示简支梁，跨中受集中力作用，跨中弯矩为</p><p><img src=\"media:" + beam + "\" alt=\"简支梁受力图\"></p>",
                        formula("<mfrac><mrow><mi>F</mi><mi>l</mi></mrow><mn>4</mn></mfrac>"),
                        formula("<mfrac><mrow><mi>q</mi><msup><mi>l</mi><mn>2</mn></msup></mrow><mn>8</mn></mfrac>"),
                        formula("<msqrt><mrow><mi>F</mi><mi>l</mi></mrow></msqrt>")),
                workshop.writesHtml(
                        BANK,
                        "signs",
                        "<p>下列图形中，表示<b>受拉</b>的是</p>",
                        "<p><img src=\"media:" + workshop.uploads(beam(2)) + "\" alt=\"图一\"></p>",
                        "<p><img src=\"media:" + workshop.uploads(beam(3)) + "\" alt=\"图二\"></p>"));
        Map<String, Object> plan = Workshop.blueprint(BANK, items, List.of());
        sectionOf(plan).put("order", "BY_CELL");
        String blueprint = workshop.saves(plan).path("id").asText();
        JsonNode practice = workshop.examiner().get(PRACTICE).expecting(200).json();
        workshop.changesExam(
                        "practice",
                        drawnFrom(blueprint, practice),
                        practice.path("version").asInt())
                .expecting(200);
    }

    @Test
    void a_computer_shows_pictures_and_formulas_also_when_the_network_breaks() {
        LAB.seats("candidate1");
        Device pc = LAB.pc();
        PaperPage paper = pc.startsPractice("candidate1");
        Locator picture = paper.question().locator("legend img");
        assertThat(picture).hasAttribute("alt", "简支梁受力图");
        assertIsShown(picture);
        assertThat(paper.question().locator("math").first()).isVisible();
        pc.tab().waitForFunction("() => document.querySelector('mfrac').getBoundingClientRect().height > 25");
        pc.tab()
                .waitForFunction("() => performance.getEntriesByType('resource').filter(({ name }) =>"
                        + " /pictures/.test(name)).length === 3");
        pc.shoots("pc-50-picture-and-formula");

        pc.losesNetwork();
        paper.goesTo(2);
        assertIsShown(paper.question().locator(".choice img").first());
        paper.question().locator(".choice img").first().click();
        assertThat(paper.question().locator("input:checked")).hasCount(1);
        pc.shoots("pc-51-pictures-as-choices-offline");

        enlarge(paper, ".choice").click();
        assertThat(paper.curtain().locator("img")).isVisible();
        assertThat(paper.question().locator("input:checked")).hasCount(1);
        pc.shoots("pc-52-enlarged");
    }

    @Test
    void a_phone_enlarges_a_picture_to_be_moved_about() {
        LAB.seats("candidate2");
        Device phone = LAB.phone();
        PaperPage paper = phone.startsPractice("candidate2");
        assertIsShown(paper.question().locator("legend img"));
        Assertions.assertThat(
                        (boolean) phone.tab().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out at the side")
                .isTrue();
        phone.shootsWhole("phone-50-picture-and-formula");

        enlarge(paper, "legend").tap();
        Locator enlarged = paper.curtain().locator("img");
        assertIsShown(enlarged);
        Assertions.assertThat(enlarged.boundingBox().width).isGreaterThan(600);
        phone.shoots("phone-51-enlarged");
        paper.curtain()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("关闭"))
                .tap();
        assertThat(paper.curtain()).hasCount(0);
    }

    private static Locator enlarge(PaperPage paper, String below) {
        return paper.question()
                .locator(below)
                .first()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("放大"));
    }

    private static void assertIsShown(Locator image) {
        image.waitFor();
        image.page().waitForFunction("image => image.naturalWidth > 0", image.elementHandle());
    }

    private static String formula(String inside) {
        return "<math><mrow>" + inside + "</mrow></math>";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> sectionOf(Map<String, Object> blueprint) {
        return ((List<Map<String, Object>>) blueprint.get("sections")).get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> drawnFrom(String blueprint, JsonNode exam) {
        Map<String, Object> changed = new ObjectMapper().convertValue(exam, LinkedHashMap.class);
        changed.put("blueprint", blueprint);
        Map<String, Object> policy = (Map<String, Object>) changed.get("policy");
        policy.put("fullMark", "2");
        policy.put("passMark", "1");
        return changed;
    }

    /** A beam with a load, as textbooks draw it. */
    private static byte[] beam(int number) throws IOException {
        BufferedImage image = new BufferedImage(800, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 360);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(6));
        pen.drawLine(100, 200, 700, 200);
        pen.drawPolygon(new int[] {100, 70, 130}, new int[] {203, 260, 260}, 3);
        pen.drawOval(680, 206, 40, 40);
        for (int load = 0; load < number; load++) {
            int x = 400 + 90 * load;
            pen.drawLine(x, 60, x, 190);
            pen.drawLine(x, 190, x - 15, 160);
            pen.drawLine(x, 190, x + 15, 160);
        }
        pen.setFont(new Font(Font.SANS_SERIF, Font.ITALIC, 40));
        pen.drawString("F", 420, 100);
        pen.drawString("l", 395, 310);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }
}
