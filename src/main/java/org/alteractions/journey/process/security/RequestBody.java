package org.alteractions.journey.process.security;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpStatus;

/** Content of a request to the engine, read once and limited in size. It may be empty. */
record RequestBody(byte[] bytes, JsonNode content) {

    /** In bytes: a form with long answers. Queries have a few hundred bytes. */
    private static final int LARGEST = 1_000_000;

    private static final int LARGEST_QUERY = 50_000;

    static RequestBody of(HttpServletRequest request, boolean isQuery, ObjectMapper json) throws IOException {
        int largest = isQuery ? LARGEST_QUERY : LARGEST;
        byte[] bytes = request.getInputStream().readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new GateRefusal(HttpStatus.PAYLOAD_TOO_LARGE, "size", "Le contenu envoyé est trop long.");
        }
        return new RequestBody(bytes, contentOf(bytes, json));
    }

    /** @throws GateRefusal if the content names another resource than the address */
    void requireId(String id) {
        JsonNode named = content.path("id");
        if (id != null && !named.isMissingNode() && !named.isNull()
                && !(named.isTextual() && named.asText().equals(id))) {
            throw new GateRefusal(HttpStatus.BAD_REQUEST, "other-id",
                    "L'identifiant de l'adresse et celui du contenu diffèrent. Rien n'a été changé.");
        }
    }

    private static JsonNode contentOf(byte[] bytes, ObjectMapper json) {
        try {
            JsonNode content = json.reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).readTree(bytes);
            // The engine would answer 500 with internal names.
            if (content.isNull() || content.findValues("variables").stream().anyMatch(RequestBody::holdsNull)) {
                throw new GateRefusal(HttpStatus.BAD_REQUEST, "no-content", "Une réponse sans contenu a été envoyée.");
            }
            return content;
        } catch (IOException e) {
            throw new GateRefusal(
                    HttpStatus.BAD_REQUEST, "unreadable", "Le contenu envoyé n'est pas lisible (JSON attendu).");
        }
    }

    private static boolean holdsNull(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false).anyMatch(JsonNode::isNull);
    }
}
