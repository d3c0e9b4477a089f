package org.alteractions.journey.process.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.process.correction.RecordChange;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.alteractions.journey.process.form.known.KnownValues;
import org.alteractions.journey.process.form.seam.RecordedForms;
import org.alteractions.journey.process.form.seam.RecordedForms.Step;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Descriptions of changes to people and records, for the journal lines about them. */
@Component
public class RecordChangeWords {

    private final RecordChangeService changes;
    private final RecordedForms records;
    private final StepAccess access;
    private final ObjectProvider<KnownValues> features;
    private final ProcessEngineConfigurationImpl engine;

    RecordChangeWords(RecordChangeService changes, RecordedForms records, StepAccess access,
            ObjectProvider<KnownValues> features, ProcessEngine engine) {
        this.changes = changes;
        this.records = records;
        this.access = access;
        this.features = features;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * @param entries the case's journal entries, in order
     * @return descriptions by entry id; empty for staff who may not send the forms that change records
     */
    public Map<Long, String> of(CaseReference reference, List<JournalEntry> entries) {
        Map<Long, String> words = new HashMap<>();
        List<RecordChange> all = changes.in(reference);
        if (!all.isEmpty()
                && engine.getCommandExecutorTxRequired().execute(command -> isReadable(command, reference))) {
            all.forEach(change -> entries.stream()
                    .filter(entry -> Objects.equals(entry.detail(), change.subject())
                            && !entry.happenedAt().isAfter(change.changedAt()))
                    .reduce((earlier, later) -> later)
                    .ifPresent(entry -> words.merge(entry.id(), inWords(change), (some, more) -> some + " ; " + more)));
        }
        return words;
    }

    private boolean isReadable(CommandContext command, CaseReference reference) {
        List<Step> editing = records.steps(reference).stream()
                .filter(step -> features.stream().anyMatch(feature -> feature.form().equals(step.process())))
                .toList();
        return !editing.isEmpty() && access.readable(command, editing).containsAll(editing);
    }

    private static String inWords(RecordChange change) {
        String undone = change.undone() == null
                ? "" : ", annulé le " + WrittenDates.recorded(change.undone().undoneAt());
        return "« %s » : « %s » au lieu de « %s »%s".formatted(change.question(),
                Objects.requireNonNullElse(change.valueAfter(), CaseCorrections.NO_ANSWER),
                Objects.requireNonNullElse(change.valueBefore(), CaseCorrections.NO_ANSWER), undone);
    }
}
