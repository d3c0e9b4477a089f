package org.alteractions.journey.process.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.process.ProcessRefusal;
import org.springframework.stereotype.Component;

/** Drafts of the application's own pages for staff, by field. The page's script saves and restores them. */
@Component
public class StaffPageDrafts {

    /** In characters: a deliberation of about a hundred candidates with a reason for each. */
    private static final int LONGEST = 400_000;

    private final DraftService drafts;
    private final ObjectMapper json;
    private final Clock clock;

    StaffPageDrafts(DraftService drafts, ObjectMapper json, Clock clock) {
        this.drafts = drafts;
        this.json = json;
        this.clock = clock;
    }

    /** Texts or lists of texts by field; empty without a draft. */
    public Map<String, Object> of(String account, String page) {
        return drafts.find(account, DraftSubject.page(page)).map(TaskDraft::answers).orElse(Map.of());
    }

    /** @param title of the page, for the list of drafts */
    public void keep(String account, String page, String title, Map<String, Object> fields) {
        drafts.save(new TaskDraft(account, DraftSubject.page(page), title, "page", 0, fields, clock.instant()));
    }

    public void delete(String account, String page) {
        drafts.delete(account, DraftSubject.page(page));
    }

    /** JSON for the page's script. */
    public String written(Map<String, Object> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft cannot be written as JSON", e);
        }
    }

    /** @throws Refusal if the text is too long or not a valid draft */
    public Map<String, Object> read(String fields) {
        if (fields.length() > LONGEST) {
            throw ProcessRefusal.DRAFT_TOO_LONG.of();
        }
        JsonNode typed = parsed(fields);
        if (!typed.isObject()) {
            throw ProcessRefusal.DRAFT_UNREADABLE.of();
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        typed.properties().forEach(field -> answers.put(field.getKey(), value(field.getValue())));
        return answers;
    }

    private JsonNode parsed(String fields) {
        try {
            return json.readTree(fields);
        } catch (JsonProcessingException e) {
            throw ProcessRefusal.DRAFT_UNREADABLE.of();
        }
    }

    private Object value(JsonNode value) {
        boolean list = value.isArray()
                && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual);
        if (!value.isTextual() && !list) {
            throw ProcessRefusal.DRAFT_UNREADABLE.of();
        }
        return json.convertValue(value, Object.class);
    }
}
