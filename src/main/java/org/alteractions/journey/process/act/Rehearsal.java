package org.alteractions.journey.process.act;

import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.capacity.SubmitLimit;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.camunda.bpm.engine.FormService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Submits a form and rolls back, so that a refusal is shown before the confirmation question. Steps with effects
 * outside the database are separate jobs, which are rolled back too.
 */
@Component
class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    private final FormService forms;
    private final SubmitLimit limit;
    private final TransactionTemplate transaction;

    Rehearsal(FormService forms, SubmitLimit limit, TransactionTemplate transaction) {
        this.forms = forms;
        this.limit = limit;
        this.transaction = transaction;
    }

    /** Reason why the form would be refused, for staff; empty if it would be accepted. */
    Optional<String> ofTask(String taskId, Map<String, Object> answers) {
        return refusalOf(() -> forms.submitTaskForm(taskId, answers));
    }

    /** Like {@link #ofTask}, for the start form of a process. */
    Optional<String> ofStart(String definitionId, Map<String, Object> answers) {
        return refusalOf(() -> forms.submitStartForm(definitionId, answers));
    }

    private Optional<String> refusalOf(Runnable submit) {
        // Like a real submission, it waits for the limit before it takes a connection.
        return limit.within(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                submit.run();
                return Optional.<String>empty();
            } catch (SubmissionRefused refused) {
                return Optional.of(refused.told());
            } catch (RuntimeException failure) {
                // The real submission will fail in the same way and report it.
                LOG.warn("A form could not be rehearsed: {}", failure.getClass().getName());
                return Optional.<String>empty();
            }
        }));
    }
}
