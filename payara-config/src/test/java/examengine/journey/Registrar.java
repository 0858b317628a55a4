package examengine.journey;

import com.fasterxml.jackson.databind.JsonNode;
import examengine.hall.Answer;
import examengine.hall.Conversation;
import examengine.hall.Staff;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Somebody who brings in the portraits of candidates. */
record Registrar(Conversation conversation) {

    private static final String PHOTOS = "/api/staff/candidates/photos";

    static Registrar of(Staff staff) {
        return new Registrar(staff.conversation());
    }

    /** Sends a file as the console does; nothing enters. */
    JsonNode checks(String rules, byte[] file) {
        return sends("?rules=" + rules, file, UUID.randomUUID().toString())
                .expecting(200)
                .json();
    }

    Answer sends(String query, byte[] file, String key) {
        return conversation.send(conversation
                .to(PHOTOS + query + "&name=" + URLEncoder.encode("照片.zip", StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(file))
                .build());
    }

    JsonNode photosOf(String batch) {
        return conversation.get(PHOTOS + "/" + batch + "/photos").expecting(200).json();
    }

    Answer report(String batch) {
        return conversation.get(PHOTOS + "/" + batch + "/report.csv").expecting(200);
    }

    Answer enters(String batch) {
        return conversation.post(PHOTOS + "/" + batch + "/entry", Map.of());
    }

    byte[] portraitOf(String candidate) {
        return conversation.get(portrait(candidate)).expecting(200).body();
    }

    Answer puts(String candidate, String query, byte[] image, String type) {
        return conversation.send(conversation
                .to(portrait(candidate) + query)
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofByteArray(image))
                .build());
    }

    private static String portrait(String candidate) {
        return "/api/staff/candidates/" + candidate + "/portrait";
    }
}
