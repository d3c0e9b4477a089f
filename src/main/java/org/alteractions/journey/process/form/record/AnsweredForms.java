package org.alteractions.journey.process.form.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.springframework.stereotype.Component;

/** Finds who answered a step of a case, and when. */
@Component
public class AnsweredForms {

    private final TaskRecordRepository records;
    private final ObjectMapper json;

    AnsweredForms(TaskRecordRepository records, ObjectMapper json) {
        this.records = records;
        this.json = json;
    }

    /** @param author staff account or participant number */
    public record Answer(String author, Instant time) {}

    /** @param step id of the user task */
    public Optional<Answer> last(CaseReference reference, String step) {
        return records.last(reference, step)
                .map(record -> new Answer(record.sent().author(), record.sent().recordedAt()));
    }

    /** Answers by key; empty without an answer. */
    public Map<String, Object> lastAnswers(CaseReference reference, String step) {
        return records.last(reference, step)
                .map(record -> answers(record.answers()))
                .orElse(Map.of());
    }

    /**
     * A sent form.
     *
     * @param author staff account or participant number
     */
    public record Sent(String author, Instant time, Map<String, Object> answers) {}

    /** The latest answers of a step of a case, newest first. */
    public List<Sent> newest(CaseReference reference, String process, String step, int most) {
        return records.page(reference, List.of(process + "/" + step), Long.MAX_VALUE, most).stream()
                .map(this::sent)
                .toList();
    }

    /**
     * Start forms by the process instance that they opened; unknown instances are left out.
     *
     * @param instances any number; all are read in one query
     */
    public Map<String, Sent> openings(Collection<String> instances) {
        return records.findAllBySubjectIn(instances).stream()
                .collect(Collectors.toMap(TaskRecord::subject, this::sent));
    }

    private Sent sent(TaskRecord record) {
        return new Sent(record.sent().author(), record.sent().recordedAt(), answers(record.answers()));
    }

    private Map<String, Object> answers(String written) {
        try {
            return json.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record's answers are not readable", e);
        }
    }
}
