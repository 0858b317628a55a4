package examengine.journey;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Answer;
import examengine.hall.Conversation;
import examengine.hall.Staff;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who works on item banks: author or examiner. */
record Editor(Conversation conversation) {

    private static final Duration READING = Duration.ofSeconds(60);

    static Editor of(Staff staff) {
        return new Editor(staff.conversation());
    }

    /** A bank of its own for a test; its id. */
    String opensBank(String title) {
        return conversation
                .post("/api/staff/banks", Map.of("title", title))
                .expecting(201)
                .json()
                .path("id")
                .asText();
    }

    /** A single choice whose answer is A. */
    static Map<String, Object> draft(String code, String stem) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("code", code);
        draft.put("area", "现场/高处作业");
        draft.put("tags", List.of("旅程"));
        draft.put("enemies", List.of());
        draft.put("type", "SINGLE_CHOICE");
        draft.put("difficulty", "EASY");
        draft.put("markup", "PLAIN");
        draft.put("stem", stem);
        draft.put("choices", List.of("对的做法", "错的做法", "也是错的"));
        draft.put("keepOrder", false);
        draft.put("key", List.of("A"));
        draft.put("explanation", "");
        return draft;
    }

    /** The answer to a new item. */
    Answer writes(String bank, Map<String, Object> draft) {
        return conversation.post("/api/staff/banks/" + bank + "/items", draft);
    }

    JsonNode reads(String item) {
        return conversation.get("/api/staff/items/" + item).expecting(200).json();
    }

    Answer changes(String item, Map<String, Object> draft, int version) {
        Map<String, Object> body = new LinkedHashMap<>(draft);
        body.put("version", version);
        return conversation.put("/api/staff/items/" + item, body);
    }

    Answer asksForReview(String item) {
        return conversation.post("/api/staff/items/" + item + "/review-request", Map.of());
    }

    /** The item without its key. */
    Answer seesBlind(String item) {
        return conversation.get("/api/staff/items/" + item + "/blind");
    }

    /** Answers as a second person does, who does not know the key. */
    Answer answersBlind(String item, String label) {
        return conversation.post(
                "/api/staff/items/" + item + "/blind-answer",
                Map.of("version", version(item), "answer", List.of(label)));
    }

    /** Sees the key, and leaves the check to others. */
    Answer opensKey(String item) {
        return conversation.post("/api/staff/items/" + item + "/key-opening", Map.of());
    }

    private int version(String item) {
        return seesBlind(item).expecting(200).json().path("version").asInt();
    }

    Answer approves(String item) {
        int version = version(item);
        return conversation.post("/api/staff/items/" + item + "/approval", Map.of("version", version));
    }

    JsonNode lists(String bank, String query) {
        return conversation
                .get("/api/staff/banks/" + bank + "/items?" + query)
                .expecting(200)
                .json();
    }

    /** Sends a file as the form of a page does. */
    Answer sendsFile(String bank, String query, String name, byte[] file, String... headers) {
        String boundary = UUID.randomUUID().toString();
        var request = conversation
                .to("/api/staff/banks/" + bank + "/imports" + query)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return conversation.send(request.POST(BodyPublishers.ofByteArray(form(boundary, name, file)))
                .build());
    }

    private static byte[] form(String boundary, String name, byte[] file) {
        var form = new ByteArrayOutputStream();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    /** The file has been read; what is in it. */
    JsonNode imports(String bank, String name, byte[] file) {
        return sendsFile(bank, "", name, file).expecting(200).json();
    }

    JsonNode seesImport(String id) {
        return conversation.get("/api/staff/imports/" + id).expecting(200).json();
    }

    Answer enters(String id, boolean sendToReview) {
        return conversation.post("/api/staff/imports/" + id + "/entry", Map.of("sendToReview", sendToReview));
    }

    /** Its good items are in the bank. */
    JsonNode entered(String id, boolean sendToReview) {
        enters(id, sendToReview).expecting(200, 202);
        Patience.until(
                "the entry of the import",
                READING,
                () -> seesImport(id).path("state").asText().equals("ENTERED"));
        return seesImport(id);
    }
}
