package org.alteractions.journey.process.failedstep;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates tasks for the chapter from failed steps, and closes the tasks once the steps are done. */
@Component
public class FailedSteps {

    private static final int RETRIES = 3;

    private final FailedStepRepository steps;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FailedSteps(FailedStepRepository steps, RuntimeService runtime, ManagementService management,
            RepositoryService repository, TransactionTemplate transaction, Clock clock) {
        this.steps = steps;
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Uses one transaction per step, so that a failure does not block the other steps. */
    public void tell() {
        List<FailedStep> all = steps.all();
        if (all.isEmpty()) {
            return;
        }
        Set<String> ids = all.stream().map(FailedStep::job).collect(Collectors.toSet());
        Map<String, Job> failing = management.createJobQuery().jobIds(ids).list().stream()
                .filter(job -> job.getExceptionMessage() != null)
                .collect(Collectors.toMap(Job::getId, Function.identity()));
        all.forEach(step -> transaction.executeWithoutResult(status -> {
            if (!failing.containsKey(step.job())) {
                over(step);
            } else if (step.isForStaff() && steps.claim(step.job())) {
                runtime.startProcessInstanceByKey(FailedStepLog.PROCESS, step.reference().value(), Map.of(
                        Variable.CHAPTER.key(), step.chapter().value(), Variable.FAILED_STEP.key(), step.job()));
            }
        }));
    }

    public Optional<FailedStep> find(String job) {
        return steps.find(job);
    }

    /** Time of the engine's next attempt; empty if it does not retry. */
    public Optional<Instant> nextAttempt(String jobId) {
        return job(jobId)
                .filter(job -> job.getRetries() > 0)
                .map(job -> Optional.ofNullable(job.getDuedate()).map(Date::toInstant).orElseGet(clock::instant));
    }

    /** Name of the step in the model. */
    public String name(FailedStep step) {
        return job(step.job())
                .map(job -> asApplication(() -> repository.getBpmnModelInstance(job.getProcessDefinitionId())))
                .map(model -> (FlowElement) model.getModelElementById(step.step()))
                .map(FlowElement::getName)
                .map(name -> name.replaceAll("\\s+", " "))
                .orElse(step.step());
    }

    /** Retries the step at once. Does nothing if the step is done or its case has ended. */
    void tryAgain(String jobId) {
        if (management.createJobQuery().jobId(jobId).count() > 0) {
            management.setJobRetries(jobId, RETRIES);
            // Ahead of the jobs of a bulk retry, which are spread.
            management.setJobDuedate(jobId, Date.from(clock.instant()));
        }
        // Another failure creates another task.
        steps.forget(jobId);
    }

    private Optional<Job> job(String id) {
        return Optional.ofNullable(asApplication(() -> management.createJobQuery().jobId(id).singleResult()));
    }

    /** Jobs are visible to operators only, but the form shows the step to staff who may do the task. */
    private static <T> T asApplication(Callable<T> read) {
        CommandContext engine = Context.getCommandContext();
        try {
            return engine == null ? read.call() : engine.runWithoutAuthorization(read);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void over(FailedStep step) {
        steps.forget(step.job());
        runtime.createMessageCorrelation(Message.STEP_DONE.id())
                .processInstanceVariableEquals(Variable.FAILED_STEP.key(), step.job())
                .correlateAll();
    }
}
