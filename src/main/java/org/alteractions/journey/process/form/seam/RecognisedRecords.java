package org.alteractions.journey.process.form.seam;

import java.util.Comparator;
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

/**
 * Records that a form has changed: one that was chosen in it, and one that nobody had chosen, because somebody "new" has an
 * address that was known already.
 */
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

    /** What a form has changed about the record that was chosen in it; empty where the form edits none. */
    public Optional<List<RecordChange>> corrected(RecordedForm form) {
        return Optional.of(form).filter(RecognisedRecords::chosen)
                .flatMap(edited -> edits.known(edited.form(), edited.answers()))
                .map(known -> changes.since(known.subject(), form.time()).stream()
                        .filter(change -> change.reference().equals(form.context().reference()))
                        .filter(change -> change.changedBy().equals(form.author()))
                        .sorted(Comparator.comparing(RecordChange::id))
                        .toList());
    }

    private static boolean chosen(RecordedForm form) {
        return form.questions().stream()
                .filter(field -> field.key().equals(KnownValues.RECORD_SHOWN))
                .flatMap(RecordEditService::choices)
                .anyMatch(key -> !FieldCheck.isEmpty(form.answers().get(key)));
    }
}
