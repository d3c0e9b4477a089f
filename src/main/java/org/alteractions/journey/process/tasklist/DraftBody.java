package org.alteractions.journey.process.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.alteractions.journey.process.ProcessRefusal;

/**
 * Request of the browser with a form's draft.
 *
 * @param account owner of the draft; on a shared computer another user may have logged in since
 */
record DraftBody(String account, Map<String, Object> answers) {

    /** In bytes. The longest form has about forty questions and few texts of 5,000 characters. */
    private static final int LARGEST = 300_000;

    private static final int MOST_ANSWERS = 300;

    static DraftBody read(InputStream body, ObjectMapper json) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw ProcessRefusal.DRAFT_TOO_LONG.of();
        }
        JsonNode content = content(bytes, json);
        JsonNode given = content.path("answers");
        if (!given.isObject() || given.size() > MOST_ANSWERS) {
            throw ProcessRefusal.DRAFT_UNREADABLE.of();
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        given.properties().forEach(answer -> answers.put(answer.getKey(), value(answer.getValue(), json)));
        return new DraftBody(content.path("account").asText(), answers);
    }

    private static JsonNode content(byte[] bytes, ObjectMapper json) {
        try {
            return json.readTree(bytes);
        } catch (IOException e) {
            throw ProcessRefusal.DRAFT_UNREADABLE.of();
        }
    }

    private static Object value(JsonNode value, ObjectMapper json) {
        boolean list = value.isArray()
                && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual);
        if (!value.isValueNode() && !list) {
            throw ProcessRefusal.DRAFT_UNREADABLE.of();
        }
        return json.convertValue(value, Object.class);
    }
}
