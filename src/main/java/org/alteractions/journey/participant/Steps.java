package org.alteractions.journey.participant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alteractions.journey.capacity.SubmitLimit;
import org.alteractions.journey.process.ActingParticipant;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.security.ParticipantSubmissionService;
import org.alteractions.journey.process.security.ParticipantSubmissionService.Waiting;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out whether a step waits for a participant, and sends the answers to it. */
@Component
public class Steps {

    private static final int MOST_ATTEMPTS = 3;

    private final ParticipantSubmissionService submissions;
    private final TransactionTemplate transaction;
    private final SubmitLimit limit;

    Steps(ParticipantSubmissionService submissions, TransactionTemplate transaction, SubmitLimit limit) {
        this.submissions = submissions;
        this.transaction = transaction;
        this.limit = limit;
    }

    /** Current context of the step for its page; empty if the step asks nothing any more. */
    public Optional<CaseContext> open(VisitedStep step) {
        AnswerRoute way = step.way();
        if (way instanceof AnswerRoute.Task task) {
            return waiting(task).map(Waiting::context);
        }
        if (way instanceof AnswerRoute.Closed) {
            return Optional.empty();
        }
        return Optional.of(at(step.visit(), way instanceof AnswerRoute.Start start ? start.process() : null));
    }

    /**
     * Sends the answers in one transaction, within the submit limit.
     *
     * @param files loaded within the limit, because they are large
     * @param note  runs first in the same transaction
     * @return false if the step asks nothing any more; nothing is sent then
     * @throws RuntimeException if the form handler refuses the answers or the step refuses a file
     */
    public boolean send(
            VisitedStep step,
            Map<String, Object> answers,
            Supplier<Map<String, CheckedPdf>> files,
            Runnable note) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Boolean.TRUE.equals(limit.within(() -> transaction.execute(status -> {
                    note.run();
                    // The step may have ended while the request waited for the limit; an ended step accepts nothing.
                    boolean sent = send(step.again(), answers, files.get());
                    if (!sent) {
                        status.setRollbackOnly();
                    }
                    return sent;
                })));
            } catch (SubmissionRefused refused) {
                // The submission service retries collisions only if it owns the transaction, so the retry is here.
                if (!refused.isTooLate() || attempt == MOST_ATTEMPTS || open(step.again()).isEmpty()) {
                    throw refused;
                }
            }
        }
    }

    private boolean send(VisitedStep step, Map<String, Object> answers, Map<String, CheckedPdf> files) {
        if (!files.isEmpty() || step.way() instanceof AnswerRoute.Keep) {
            submissions.act(acting(step.visit()), () -> step.form().keep(step.visit(), files));
        }
        return send(step, answers);
    }

    private boolean send(VisitedStep step, Map<String, Object> answers) {
        ParticipantVisit visit = step.visit();
        Map<String, Object> whole = new HashMap<>(step.form().asStaff(visit, answers));
        whole.putAll(step.form().fixed(visit, answers));
        AnswerRoute way = step.way();
        if (way instanceof AnswerRoute.Task task) {
            Optional<Waiting> waiting = waiting(task);
            waiting.ifPresent(found -> submissions.complete(acting(visit), found, whole));
            return waiting.isPresent();
        }
        if (way instanceof AnswerRoute.Start start) {
            submissions.start(acting(visit), start.process(), whole);
            return true;
        }
        return way instanceof AnswerRoute.Keep;
    }

    private static ActingParticipant acting(ParticipantVisit visit) {
        return new ActingParticipant(visit.person().id(), visit.chapter());
    }

    private static CaseContext at(ParticipantVisit visit, String process) {
        return new CaseContext(visit.reference(), process, null, key -> null);
    }

    private Optional<Waiting> waiting(AnswerRoute.Task task) {
        return submissions.waiting(task.reference(), task.step().id(), task.about());
    }
}
