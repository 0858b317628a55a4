package examengine.journey;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import examengine.hall.Answer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bad bodies, where most bodies go: answers to items. */
final class BadAnswers {

    private static final String GOOD = "{\"choices\":[\"A\"],\"revision\":1}";
    private static final int TOO_MUCH = 70_000;

    private BadAnswers() {}

    static Stream<BadInput> all() {
        return Stream.of(documents(), fields(), choices(), envelopes(), lists()).flatMap(List::stream);
    }

    private static List<BadInput> documents() {
        return List.of(
                malformed("broken JSON", "{\"choices\":[\"A\"],\"revision\":"),
                malformed("no JSON at all", "choices=A&revision=1"),
                malformed("XML", "<answer/>"),
                malformed("an array for an object", "[]"),
                malformed("a text for an object", "\"A\""),
                malformed("a second document after the first", GOOD + GOOD),
                malformed("20,000 levels deep", "[".repeat(20_000)),
                body(
                        "an object 20,000 levels deep in a field that is ignored",
                        400,
                        "malformed-json",
                        "{\"x\":" + "[".repeat(20_000)),
                malformed("a comment", "/* */" + GOOD),
                malformed("NaN", "{\"choices\":[],\"revision\":NaN}"),
                invalid("a control character inside a text", "{\"choices\":[\"A\n\"],\"revision\":1}"),
                body("the document null", 400, "invalid-field", "null"),
                malformed("an empty body", ""));
    }

    private static List<BadInput> fields() {
        return List.of(
                invalid("an empty object", "{}"),
                invalid("choices missing", "{\"revision\":1}"),
                invalid("choices null", "{\"choices\":null,\"revision\":1}"),
                invalid("choices a text", "{\"choices\":\"A\",\"revision\":1}"),
                invalid("choices an object", "{\"choices\":{\"0\":\"A\"},\"revision\":1}"),
                invalid("a choice null", "{\"choices\":[null],\"revision\":1}"),
                invalid("a choice a number", "{\"choices\":[1],\"revision\":1}"),
                invalid("revision missing", "{\"choices\":[\"A\"]}"),
                invalid("revision null", "{\"choices\":[\"A\"],\"revision\":null}"),
                invalid("revision a text", "{\"choices\":[\"A\"],\"revision\":\"1\"}"),
                invalid("revision a fraction", "{\"choices\":[\"A\"],\"revision\":1.5}"),
                invalid("revision negative", "{\"choices\":[\"A\"],\"revision\":-1}"),
                invalid("revision zero", "{\"choices\":[\"A\"],\"revision\":0}"),
                invalid("revision beyond 64 bits", "{\"choices\":[\"A\"],\"revision\":9223372036854775808}"),
                invalid("revision 1e400", "{\"choices\":[\"A\"],\"revision\":1e400}"),
                body(
                        "revision with 2,000 digits",
                        400,
                        "malformed-json",
                        "{\"choices\":[\"A\"],\"revision\":" + "9".repeat(2_000) + "}"),
                body("a field twice", 400, "malformed-json", "{\"choices\":[\"A\"],\"revision\":1,\"revision\":2}"));
    }

    private static List<BadInput> choices() {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "\"A\"").collect(Collectors.joining(","));
        return List.of(
                invalid("10,000 choices", "{\"choices\":[" + many + "],\"revision\":1}"),
                body("a choice the item does not offer", 422, "not-a-choice", "{\"choices\":[\"Z\"],\"revision\":1}"),
                body("a small letter", 422, "not-a-choice", "{\"choices\":[\"a\"],\"revision\":1}"),
                body("an empty choice", 422, "not-a-choice", "{\"choices\":[\"\"],\"revision\":1}"),
                invalid("a NUL for a choice", "{\"choices\":[\"\\u0000\"],\"revision\":1}"),
                body("an emoji for a choice", 422, "not-a-choice", "{\"choices\":[\"🙂\"],\"revision\":1}"),
                body(
                        "SQL for a choice",
                        422,
                        "not-a-choice",
                        "{\"choices\":[\"A'); drop table answer; --\"],\"revision\":1}"),
                body(
                        "two choices where one is asked for",
                        422,
                        "not-a-choice",
                        "{\"choices\":[\"A\",\"B\"],\"revision\":1}"));
    }

    private static List<BadInput> envelopes() {
        byte[] invalidUtf8 = "{\"choices\":[\"?\"],\"revision\":1}".getBytes(StandardCharsets.US_ASCII);
        invalidUtf8[13] = (byte) 0xC3;
        byte[] large =
                ("{\"choices\":[\"" + "A".repeat(TOO_MUCH) + "\"],\"revision\":1}").getBytes(StandardCharsets.US_ASCII);
        return List.of(
                enveloped(
                        "invalid UTF-8",
                        400,
                        "invalid-field",
                        g -> g.sends("PUT", place(g), "application/json", ofByteArray(invalidUtf8))),
                enveloped(
                        "text/plain",
                        415,
                        "unsupported-media-type",
                        g -> g.sends("PUT", place(g), "text/plain", ofString(GOOD))),
                enveloped(
                        "a form",
                        415,
                        "unsupported-media-type",
                        g -> g.sends("PUT", place(g), "application/x-www-form-urlencoded", ofString("a=b"))),
                enveloped(
                        "a media type that is none",
                        400,
                        BadInput.BARE,
                        g -> g.sends("PUT", place(g), "json", ofString(GOOD))),
                enveloped(
                        "70 kB announced",
                        413,
                        "too-large",
                        g -> g.sends("PUT", place(g), "application/json", ofByteArray(large))),
                enveloped(
                        "70 kB not announced",
                        413,
                        "too-large",
                        g -> g.sends(
                                "PUT",
                                place(g),
                                "application/json",
                                ofInputStream(() -> new ByteArrayInputStream(large)))),
                enveloped("no lease", 400, "page-lease-required", g -> g.candidate()
                        .put(place(g), Map.of("choices", List.of("A"), "revision", 1))),
                enveloped("a lease that is no number", 400, "page-lease-required", g -> g.candidate()
                        .put(place(g), Map.of("choices", List.of("A"), "revision", 1), "X-Page-Lease", "1 or 1=1")),
                enveloped("a lease of the future", 409, "superseded", g -> g.candidate()
                        .put(place(g), Map.of("choices", List.of("A"), "revision", 1), "X-Page-Lease", "99")));
    }

    private static List<BadInput> lists() {
        String one = "{\"position\":1,\"choices\":[\"A\"],\"revision\":1}";
        String many = IntStream.range(0, 501).mapToObj(i -> one).collect(Collectors.joining(","));
        return List.of(
                listed("a list of answers, empty", 400, "invalid-field", "[]"),
                listed("a list of answers, null in it", 400, "invalid-field", "[null]"),
                listed("a list of answers, 501 long", 400, "invalid-field", "[" + many + "]"),
                listed("a list of answers, no list", 400, "malformed-json", one),
                listed(
                        "a list of answers, one without a position",
                        400,
                        "invalid-field",
                        "[{\"choices\":[],\"revision\":1}]"),
                listed(
                        "a list of answers, one to no position",
                        422,
                        "no-such-position",
                        "[{\"position\":0,\"choices\":[],\"revision\":1}]"));
    }

    private static String place(Ground ground) {
        return ground.sitting("/answers/1");
    }

    private static BadInput malformed(String name, String json) {
        return body(name, 400, "malformed-json", json);
    }

    private static BadInput invalid(String name, String json) {
        return body(name, 400, "invalid-field", json);
    }

    private static BadInput body(String name, int status, String code, String json) {
        return new BadInput("answer: " + name, status, code, g -> g.answers(json));
    }

    private static BadInput listed(String name, int status, String code, String json) {
        return new BadInput(name, status, code, g -> g.sends("PUT", g.sitting("/answers"), json));
    }

    private static BadInput enveloped(String name, int status, String code, Function<Ground, Answer> ask) {
        return new BadInput("answer: " + name, status, code, ask);
    }
}
