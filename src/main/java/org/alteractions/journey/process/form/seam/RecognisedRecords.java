package org.alteractions.journey.process.form.seam;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.process.correction.RecordChange;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.process.form.known.RecordEditService;
import org.springframework.stereotype.Component;

/** Records that a form has changed although nobody had chosen them: somebody "new" whose address was known already. */
@Component
public class RecognisedRecords {

    private final RecordEditService edits;
    private final RecordChangeService changes;

    RecognisedRecords(RecordEditService edits, RecordChangeService changes) {
        this.edits = edits;
        this.changes = changes;
    }

    /**
     * @param subject   participant number
     * @param questions whose answers have changed
     */
    public record Recognised(String subject, List<String> questions) {}

    public Optional<Recognised> by(RecordedForm form) {
        if (chosen(form)) {
            return Optional.empty();
        }
        return edits.known(form.form(), form.answers()).flatMap(known -> {
            List<String> questions = changes.since(known.subject(), form.time()).stream()
                    .filter(change -> change.reference().equals(form.context().reference()))
                    .map(RecordChange::question)
                    .distinct()
                    .sorted()
                    .toList();
            return questions.isEmpty() ? Optional.empty() : Optional.of(new Recognised(known.subject(), questions));
        });
    }

    private static boolean chosen(RecordedForm form) {
        return form.questions().stream()
                .filter(field -> field.key().equals(KnownValues.RECORD_SHOWN))
                .flatMap(RecordEditService::choices)
                .anyMatch(key -> !FieldCheck.isEmpty(form.answers().get(key)));
    }
}
