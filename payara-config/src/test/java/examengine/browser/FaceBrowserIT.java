package examengine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import examengine.hall.Conversation;
import examengine.hall.Staff;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The camera sees a real person, and the node compares: who is on the portrait goes in, nobody else does alone. */
@Tag("browser")
@Order(4)
class FaceBrowserIT {

    private static final RealFace SEEN = new RealFace(1);
    private static final RealFace SOMEBODY_ELSE = new RealFace(7);

    /** Milliseconds for some twelve seconds of film and a busy machine. */
    private static final double FILMED_AND_JUDGED = 90_000;

    @RegisterExtension
    static final Lab LAB = Lab.onOwnNode().withFaces(SEEN::film, RealFace::models);

    @Test
    void who_is_on_the_portrait_goes_in_at_once() {
        enrols("candidate1", SEEN);
        Device pc = LAB.pc();

        EntryPages entry = facesCamera(pc, "candidate1");
        new CameraPage(pc.tab()).seesItself();
        pc.shoots("face-01-guided");
        new CameraPage(pc.tab()).takesPhoto().usesPhoto();

        assertThat(entry.startButton()).isVisible();
        pc.shoots("face-02-matched");
    }

    @Test
    void somebody_else_has_three_tries_then_a_person_decides_and_the_page_moves_on_by_itself() {
        enrols("candidate2", SOMEBODY_ELSE);
        Device pc = LAB.pc();
        EntryPages entry = facesCamera(pc, "candidate2");
        CameraPage camera = new CameraPage(pc.tab());

        camera.takesPhoto().usesPhoto();
        assertThat(pc.tab().locator("main")).containsText("还可以拍 2 次");
        pc.shoots("face-03-mismatch");
        camera.takesPhoto().usesPhoto();
        assertThat(pc.tab().locator("main")).containsText("还可以拍 1 次");
        camera.takesPhoto().usesPhoto();

        Locator ask = button(pc, "申请人工核验");
        assertThat(ask).isVisible();
        pc.shoots("face-04-last-try-gone");
        ask.click();
        assertThat(pc.tab().locator("main")).containsText("最迟");
        pc.shoots("face-05-person-asked");
        Device desk = LAB.pc();
        ReviewsPage reviews = desk.opensConsole().signsIn("proctor1").reviews().turnsTo("王伟");
        assertThat(reviews.comparison("王伟")).containsText("相似度");
        desk.shoots("face-06-review");
        reviews.isSamePerson();
        assertThat(entry.startButton()).isVisible();
    }

    @Test
    @Tag("long")
    void an_annulment_takes_two_and_its_candidate_objects() {
        Device pc = LAB.pc();
        enrols("candidate4", SOMEBODY_ELSE);
        facesCamera(pc, "candidate4");
        for (int left = 2; left > 0; left--) {
            new CameraPage(pc.tab()).takesPhoto().usesPhoto();
            assertThat(pc.tab().locator("main")).containsText("还可以拍 " + left + " 次");
        }
        new CameraPage(pc.tab()).takesPhoto().usesPhoto();
        button(pc, "申请人工核验").click();
        assertThat(pc.tab().locator("main")).containsText("工作人员正在核验");
        Staff proctor = LAB.hall().staff("proctor1");
        proctor.saysOtherPerson(proctor.reviewOf("candidate4"), "眉眼与登记照不符");

        Device second = LAB.pc();
        second.opensConsole().signsIn("examiner1").opens("双人复核");
        second.tab().getByText("判定非本人").first().click();
        assertThat(second.tab().getByAltText("现场照片")).isVisible();
        second.shoots("face-07-second-person");
        second.tab()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^同\\s?意$")))
                .click();

        assertThat(pc.tab().locator("main")).containsText("本次考试成绩已取消");
        pc.tab().getByLabel("申诉理由").fill("那天是我本人，可当面核验。");
        pc.shoots("face-08-annulled");
        button(pc, "提交申诉").click();
        assertThat(pc.tab().locator("main")).containsText("申诉已提交");
        Device desk = LAB.pc();
        desk.opensConsole().signsIn("examiner2").opens("考生申诉");
        assertThat(desk.tab().locator("main")).containsText("那天是我本人");
        desk.shoots("face-09-objection");
    }

    @Test
    void a_phone_shows_the_face_for_a_computer() {
        enrols("candidate3", SEEN);
        Device pc = LAB.pc();
        Device phone = LAB.phone();
        EntryPages entry = facesCamera(pc, "candidate3");

        phone.tab().navigate(new CameraPage(pc.tab()).asksForPhoneLink());
        new CameraPage(phone.tab()).takesPhoto().usesPhoto();

        assertThat(phone.tab().locator("main")).containsText("请回到电脑继续");
        assertThat(entry.startButton()).isVisible();
    }

    @Test
    @Tag("long")
    void a_head_that_turns_goes_in_and_one_that_never_moves_does_not() {
        RealFace head = new RealFace(26);
        byte[] ahead = head.seen(7);
        enrols("candidate5", head);
        enrols("candidate6", head);
        demandsTurns();

        Device still = LAB.pc();
        still.looksThrough(PuppetCamera.script(Map.of("FRONT", ahead)));
        facesCamera(still, "candidate5", ExamsPage.PRACTICE);
        String ofStillFace = outcomeOfTurns(still);
        assertThat(still.tab().locator("main")).containsText("没有看到按提示转头");
        still.shoots("face-10-still");
        Device turning = LAB.pc();
        turning.looksThrough(
                PuppetCamera.script(Map.of("FRONT", ahead, "LEFT", head.seen(5), "RIGHT", head.mirrored(5))));
        EntryPages entry = facesCamera(turning, "candidate6", ExamsPage.PRACTICE);
        String ofTurningHead = outcomeOfTurns(turning);

        assertThat(entry.startButton()).isVisible();
        assertEquals("MISMATCH", ofStillFace);
        assertEquals("MATCH", ofTurningHead);
    }

    /** What the server makes of the turns. The practice begins under review, so what its pages show next does not tell. */
    private static String outcomeOfTurns(Device pc) {
        new CameraPage(pc.tab()).seesItself();
        Response checked = pc.tab()
                .waitForResponse(
                        response -> response.url().endsWith("/identity-checks") && response.ok(),
                        new Page.WaitForResponseOptions().setTimeout(FILMED_AND_JUDGED),
                        () -> {
                            button(pc, "开始核验").click();
                            assertThat(pc.tab().locator(".turning")).isVisible();
                        });
        return JsonParser.parseString(checked.text())
                .getAsJsonObject()
                .get("outcome")
                .getAsString();
    }

    /** From now on whoever practises has to turn the head. */
    private static void demandsTurns() {
        Conversation examiner = LAB.hall().staff("examiner1").conversation();
        ObjectNode exam = (ObjectNode)
                examiner.get("/api/staff/exams/practice").expecting(200).json();
        ((ObjectNode) exam.at("/policy/identity")).put("liveness", true);
        examiner.put("/api/staff/exams/practice", exam).expecting(200);
    }

    private static EntryPages facesCamera(Device pc, String login) {
        return facesCamera(pc, login, ExamsPage.EXAM);
    }

    private static EntryPages facesCamera(Device pc, String login, String exam) {
        EntryPages entry =
                pc.opensExamPages().signsIn(login).enters(exam).acceptsNotice().confirmsData();
        entry.consents();
        return entry;
    }

    private static void enrols(String candidate, RealFace face) {
        Conversation registrar = LAB.hall().staff("registrar1").conversation();
        HttpRequest.Builder portrait =
                registrar.to("/api/staff/candidates/" + candidate + "/portrait?rules=hn-js-live");
        registrar
                .send(portrait.header("Content-Type", "image/jpeg")
                        .PUT(BodyPublishers.ofByteArray(face.portrait()))
                        .build())
                .expecting(200);
    }

    private static Locator button(Device device, String name) {
        return device.tab().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
