package org.alteractions.journey.process.form.seam;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
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
    private final Journal journal;

    RecognisedRecords(RecordEditService edits, RecordChangeService changes, Journal journal) {
        this.edits = edits;
        this.changes = changes;
        this.journal = journal;
    }

    /**
     * @param subject   participant number
     * @param questions    whose answers have changed; empty where all were known
     * @param offeredAgain whether forms did not offer the record any more, and do so again
     */
    public record Recognised(String subject, List<String> questions, boolean offeredAgain) {}

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
            Set<JournalEvent> noted = journal.of(form.context().reference()).stream().map(JournalEntry::event)
                    .collect(Collectors.toSet());
            boolean offeredAgain = noted.contains(JournalEvent.PARTNER_OFFERED_AGAIN);
            return questions.isEmpty() && !offeredAgain && !noted.contains(JournalEvent.PARTNER_ALREADY_KNOWN)
                    ? Optional.empty()
                    : Optional.of(new Recognised(known.subject(), questions, offeredAgain));
        });
    }

    private static boolean chosen(RecordedForm form) {
        return form.questions().stream()
                .filter(field -> field.key().equals(KnownValues.RECORD_SHOWN))
                .flatMap(RecordEditService::choices)
                .anyMatch(key -> !FieldCheck.isEmpty(form.answers().get(key)));
    }
}
