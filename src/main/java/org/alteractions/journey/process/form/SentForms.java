package org.alteractions.journey.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form that somebody has sent, as it was when it was sent. */
@org.springframework.stereotype.Component
public class SentForms {

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private final TaskRecords records;
    private final DeployedForms forms;
    private final ObjectMapper json;

    SentForms(TaskRecords records, DeployedForms forms, ObjectMapper json) {
        this.records = records;
        this.forms = forms;
        this.json = json;
    }

    /**
     * @param reference of the case
     * @param process   id of the process
     * @param element   id of the task or start event
     * @param opening   whether the case began with this form
     * @param fields    in the order of the form; empty where its deployment is gone
     */
    public record SentForm(
            String reference,
            String process,
            String element,
            String author,
            Instant sentAt,
            Map<String, Object> answers,
            List<Component> fields,
            boolean opening) {}

    /**
     * Inside an engine command.
     *
     * @param subject id of the task, or of the process instance that a start form opened
     */
    public Optional<SentForm> of(String subject) {
        return records.findBySubject(subject).map(this::sent);
    }

    private SentForm sent(TaskRecord record) {
        Form form = forms.sent(record.form(), record.formVersion());
        return new SentForm(record.reference(), record.process(), record.element(), record.author(),
                record.recordedAt(), answers(record), form == null ? List.of() : form.fields(),
                records.findFirstByReferenceOrderById(record.reference()).map(TaskRecord::id)
                        .filter(record.id()::equals).isPresent());
    }

    private Map<String, Object> answers(TaskRecord record) {
        try {
            return json.readValue(record.answers(), ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The recorded answers are not valid JSON", e);
        }
    }
}
