package org.alteractions.journey.process.form;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who has answered a step of a case, and when. */
@Component
public class AnsweredForms {

    private final TaskRecords records;

    AnsweredForms(TaskRecords records) {
        this.records = records;
    }

    /** @param author staff account or participant's number */
    public record Answer(String author, Instant time) {}

    /** @param step id of the user task */
    public Optional<Answer> last(String reference, String step) {
        return records.last(reference, step)
                .map(record -> new Answer(record.sent().author(), record.sent().recordedAt()));
    }
}
