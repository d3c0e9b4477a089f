package org.alteractions.journey.process.act;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ToldCases;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/**
 * Finds the other cases that a form has affected: those that its case sent messages to, those that began since, and the
 * parent case after the form's case has ended. Requires an engine command.
 */
@Component
class ConcernedCases {

    /** Depth of parent cases: at most a season, one of its sessions and a dossier of its teams. */
    private static final int LEVELS = 3;

    /** Length of message chains: a freed place goes to the next candidate, who may free another place. */
    private static final int TELLINGS = 3;

    private final HistoryService history;
    private final ToldCases told;

    ConcernedCases(HistoryService history, ToldCases told) {
        this.history = history;
        this.told = told;
    }

    /** @param subject the task, or the process instance that a start form opened */
    Set<CaseReference> others(String subject, RecordedForm form) {
        Set<CaseReference> cases = new LinkedHashSet<>(Set.of(form.context().reference()));
        cases.addAll(partsAndFrames(subject, form.time()));
        Set<CaseReference> tellers = cases;
        for (int round = 0; round < TELLINGS && !tellers.isEmpty(); round++) {
            Set<CaseReference> next = new LinkedHashSet<>(told.toldBy(tellers, form.time()));
            next.removeAll(cases);
            cases.addAll(next);
            tellers = next;
        }
        cases.remove(form.context().reference());
        return cases;
    }

    private Set<CaseReference> partsAndFrames(String subject, Instant since) {
        Set<CaseReference> cases = new LinkedHashSet<>();
        HistoricProcessInstance instance = instance(instanceOf(subject));
        for (int level = 0; level < LEVELS && instance != null; level++) {
            cases.add(CaseReference.of(instance.getBusinessKey()));
            history.createHistoricProcessInstanceQuery()
                    .superProcessInstanceId(instance.getId())
                    .startedAfter(Date.from(since))
                    .list()
                    .forEach(part -> cases.add(CaseReference.of(part.getBusinessKey())));
            // A running part does not affect its parent.
            instance = instance.getEndTime() == null ? null : instance(instance.getSuperProcessInstanceId());
        }
        cases.removeIf(Objects::isNull);
        return cases;
    }

    private String instanceOf(String subject) {
        HistoricTaskInstance task = history.createHistoricTaskInstanceQuery().taskId(subject).singleResult();
        return task == null ? subject : task.getProcessInstanceId();
    }

    private HistoricProcessInstance instance(String id) {
        return id == null
                ? null
                : history.createHistoricProcessInstanceQuery().processInstanceId(id).singleResult();
    }
}
