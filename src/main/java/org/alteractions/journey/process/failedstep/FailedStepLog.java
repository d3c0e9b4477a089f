package org.alteractions.journey.process.failedstep;

import java.time.Clock;
import org.alteractions.journey.failure.AboutPerson;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;

/** Records each failed attempt of a job, in the command in which the engine counts its retries. */
@Component
public class FailedStepLog {

    static final String PROCESS = "failed-step";

    private final FailedStepRepository steps;
    private final Clock clock;

    FailedStepLog(FailedStepRepository steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    public void note(JobEntity job, Throwable failure) {
        ExecutionEntity instance = job.getProcessInstanceId() == null
                ? null
                : Context.getCommandContext().getExecutionManager().findExecutionById(job.getProcessInstanceId());
        boolean isOfACase = instance != null && instance.getBusinessKey() != null && job.getTenantId() != null
                && job.getJobDefinition() != null && !PROCESS.equals(job.getProcessDefinitionKey());
        if (isOfACase) {
            steps.note(new FailedStep(
                    job.getId(), CaseReference.of(instance.getBusinessKey()), ChapterId.of(job.getTenantId()),
                    job.getProcessDefinitionKey(), job.getJobDefinition().getActivityId(),
                    AboutPerson.in(failure).orElse(null), 1, clock.instant()));
        }
    }
}
