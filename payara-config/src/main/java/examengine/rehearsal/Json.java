package examengine.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;

/** The contract's documents as trees. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** What is no JSON reads as a document in which everything is missing. */
    static JsonNode tree(byte[] document) {
        try {
            return MAPPER.readTree(document);
        } catch (IOException unreadable) {
            return nothing();
        }
    }

    static JsonNode nothing() {
        return MissingNode.getInstance();
    }

    static String of(Object value) {
        return MAPPER.valueToTree(value).toString();
    }
}
