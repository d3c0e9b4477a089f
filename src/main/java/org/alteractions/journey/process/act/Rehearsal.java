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
 * Sends a form and takes it all back: what it would be refused for anyway is said before the question whether it is meant.
 * Steps with effects outside the database are jobs of their own, which never come to be.
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

    /** Why the form would be refused, for the person; empty where it would be taken. */
    Optional<String> ofTask(String taskId, Map<String, Object> answers) {
        return refusalOf(() -> forms.submitTaskForm(taskId, answers));
    }

    /** The same for the start form of a process. */
    Optional<String> ofStart(String definitionId, Map<String, Object> answers) {
        return refusalOf(() -> forms.submitStartForm(definitionId, answers));
    }

    private Optional<String> refusalOf(Runnable submit) {
        // The place is taken before the connection, as for a form that is sent.
        return limit.within(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                submit.run();
                return Optional.<String>empty();
            } catch (SubmissionRefused refused) {
                return Optional.of(refused.told());
            } catch (RuntimeException failure) {
                // Whatever it is, the form itself will meet it, and say so.
                LOG.warn("A form could not be rehearsed: {}", failure.getClass().getName());
                return Optional.<String>empty();
            }
        }));
    }
}
