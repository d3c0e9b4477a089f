package org.alteractions.journey.process.form.seam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.process.draft.DraftService;
import org.alteractions.journey.process.draft.DraftSubject;
import org.alteractions.journey.process.draft.TaskDraft;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.FormField;
import org.springframework.stereotype.Component;

/**
 * Restores a staff member's draft in a form. The transaction that accepts the form deletes the draft, so a refusal
 * loses nothing.
 */
@Component
class FormDrafts {

    private final DraftService drafts;
    private final OfferedLists lists;
    private final CurrentUser user;
    private final ObjectMapper json;

    FormDrafts(DraftService drafts, OfferedLists lists, CurrentUser user, ObjectMapper json) {
        this.drafts = drafts;
        this.lists = lists;
        this.user = user;
        this.json = json;
    }

    /** Draft answers to questions that the form still asks. */
    Map<String, Object> answers(Form form, DraftSubject subject) {
        Map<String, Object> answers = new LinkedHashMap<>();
        draft(subject).ifPresent(draft -> draft.answers().forEach((key, answer) -> {
            if (form.field(key).filter(FormField::writable).isPresent()) {
                answers.put(key, answer);
            }
        }));
        return answers;
    }

    /**
     * Adds the draft's data to the form as JSON: owner, subject, and typed text that is not a valid answer yet. The
     * browser restores that text and uses the data to save the next draft. It later asks whether the form's lists have
     * changed.
     */
    void mark(JsonNode form, DraftSubject subject, CaseContext context) {
        mark(form, subject, draft(subject));
        if (isStaff()) {
            List<FormField> fields = new ArrayList<>();
            form.path("components").forEach(component -> fields.add(new FormField(component)));
            lists.markOf(fields, context)
                    .ifPresent(offered -> ((ObjectNode) form.path("draft")).put("offered", offered));
        }
    }

    /** Also puts the draft's answers into the form, because Tasklist requests no values for a start form. */
    void fill(JsonNode form, DraftSubject subject) {
        Optional<TaskDraft> draft = draft(subject);
        draft.ifPresent(begun -> form.path("components").forEach(node -> {
            FormField component = new FormField(node);
            if (component.writable() && begun.answers().containsKey(component.key())) {
                ((ObjectNode) node).set("defaultValue", json.valueToTree(begun.answers().get(component.key())));
            }
        }));
        mark(form, subject, draft);
    }

    private void mark(JsonNode form, DraftSubject subject, Optional<TaskDraft> draft) {
        if (isStaff()) {
            ObjectNode mark = ((ObjectNode) form).putObject("draft");
            mark.put("account", user.id());
            mark.put("subject", subject.text());
            draft.ifPresent(begun -> {
                mark.put("savedAt", begun.savedAt().toString());
                ObjectNode typed = mark.putObject("typed");
                begun.answers().forEach((key, answer) -> {
                    if (key.endsWith(TaskDraft.TYPED)) {
                        typed.set(key.substring(0, key.length() - TaskDraft.TYPED.length()), json.valueToTree(answer));
                    } else {
                        mark.withArray("keys").add(key);
                    }
                });
            });
        }
    }

    /** Deletes the draft after the form was accepted. */
    void delete(DraftSubject subject) {
        if (isStaff()) {
            drafts.delete(user.id(), subject);
        }
    }

    private Optional<TaskDraft> draft(DraftSubject subject) {
        return isStaff() ? drafts.find(user.id(), subject) : Optional.empty();
    }

    private boolean isStaff() {
        return !user.isSystem() && !user.isStranger();
    }
}
