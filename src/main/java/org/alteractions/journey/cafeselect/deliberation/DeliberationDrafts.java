package org.alteractions.journey.cafeselect.deliberation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.assessment.Assessment.Note;
import org.alteractions.journey.cafeselect.assessment.NoteChange;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.draft.StaffPageDrafts;
import org.springframework.stereotype.Component;

/**
 * Drafts of one staff member on the deliberation page. A draft holds unsent input, the overall reason until the
 * decisions are submitted, and input that a colleague's change kept out.
 */
@Component
class DeliberationDrafts {

    private static final String REASON = "deliberationReason";
    private static final String OTHER_DECISION = "collided.";
    private static final String OTHER_REASON = "collidedReason.";

    private final StaffPageDrafts drafts;

    DeliberationDrafts(StaffPageDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param reason     overall reason of the decisions; empty for none
     * @param collisions this person's decisions that a colleague's change kept out, in words, by candidate
     * @param reasons    this person's reasons for them, by candidate
     * @param typed      everything that the page restores, as JSON
     */
    record Begun(String reason, Map<ApplicationNumber, String> collisions, Map<ApplicationNumber, String> reasons,
            String typed) {}

    Begun of(SessionReference session, String account) {
        Map<String, Object> fields = drafts.of(account, page(session));
        Map<String, Object> typed = new LinkedHashMap<>(fields);
        typed.keySet().removeIf(DeliberationDrafts::isCollision);
        return new Begun(String.valueOf(fields.getOrDefault(REASON, "")), under(fields, OTHER_DECISION),
                under(fields, OTHER_REASON), drafts.written(typed));
    }

    /** Saves what the page's script sends while the staff member types. */
    void keep(SessionReference session, String account, String typed) {
        Map<String, Object> fields = new LinkedHashMap<>(drafts.read(typed));
        fields.keySet().removeIf(field -> isCollision(field) || !SentNotes.isTyped(field));
        drafts.of(account, page(session)).forEach((field, text) -> {
            if (isCollision(field)) {
                fields.put(field, text);
            }
        });
        save(session, account, fields);
    }

    /** Saves the input after the notes were refused. */
    void keep(SessionReference session, String account, SentNotes sent) {
        save(session, account, new LinkedHashMap<>(sent.typed()));
    }

    /** The deliberation has saved the notes; the draft keeps the overall reason and the collisions. */
    void noted(SessionReference session, String account, SentNotes sent, List<NoteChange> collisions) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!sent.reason().isEmpty()) {
            fields.put(REASON, sent.reason());
        }
        collisions.forEach(change -> {
            fields.put(OTHER_DECISION + change.candidate(), decision(change.now()));
            fields.put(OTHER_REASON + change.candidate(), change.now().reason() == null ? "" : change.now().reason());
        });
        save(session, account, fields);
    }

    void delete(SessionReference session, String account) {
        drafts.delete(account, page(session));
    }

    private void save(SessionReference session, String account, Map<String, Object> fields) {
        drafts.keep(account, page(session), "Délibération · " + session, fields);
    }

    private static String decision(Note mine) {
        return mine.decision() == null ? "aucune décision" : "« " + mine.decision().label() + " »";
    }

    private static boolean isCollision(String field) {
        return field.startsWith(OTHER_DECISION) || field.startsWith(OTHER_REASON);
    }

    private static Map<ApplicationNumber, String> under(Map<String, Object> fields, String prefix) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        field -> ApplicationNumber.of(field.getKey().substring(prefix.length())),
                        field -> field.getValue().toString()));
    }

    private static String page(SessionReference session) {
        return "deliberation/" + session;
    }
}
