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
 * Finds the record that a form changed: one that was chosen in the form, or an existing one that was entered as new but
 * has a known address.
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
     * The existing record of a person who was entered as new.
     *
     * @param subject      participant number
     * @param questions    questions whose answers changed; empty if all were the same
     * @param offeredAgain whether the form reactivated a record that was no longer offered
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

    /** Changes that a form made to the record chosen in it; empty if the form edits no chosen record. */
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
