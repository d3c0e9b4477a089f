package org.alteractions.journey.participant;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alteractions.journey.capacity.SubmitLimit;
import org.alteractions.journey.process.ActingParticipant;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.security.ParticipantDesk;
import org.alteractions.journey.process.security.ParticipantDesk.Waiting;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether a step waits for a participant, and how the answers get there. */
@Component
public class Steps {

    private static final int MOST_ATTEMPTS = 3;

    private final ParticipantDesk desk;
    private final TransactionTemplate transaction;
    private final SubmitLimit limit;

    Steps(ParticipantDesk desk, TransactionTemplate transaction, SubmitLimit limit) {
        this.desk = desk;
        this.transaction = transaction;
        this.limit = limit;
    }

    /** Where the step stands, for what its page shows; empty where nothing is asked any more. */
    public Optional<CaseContext> open(ParticipantForm step, Visit visit) {
        Way way = step.way(visit);
        if (way instanceof Way.Task task) {
            return waiting(task).map(Waiting::at);
        }
        if (way instanceof Way.Closed) {
            return Optional.empty();
        }
        return Optional.of(at(visit, way instanceof Way.Start start ? start.process() : null));
    }

    /**
     * @param files read within the limit, for they are large
     * @param note  done in the same transaction, before anything else
     * @return whether it was sent; not, where nothing is asked any more
     * @throws RuntimeException as the form seam refuses answers, or the step a file
     */
    public boolean send(
            ParticipantForm step,
            Visit visit,
            Map<String, Object> answers,
            Supplier<Map<String, CheckedPdf>> files,
            Runnable note) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Boolean.TRUE.equals(limit.within(() -> transaction.execute(status -> {
                    note.run();
                    boolean sent = send(step, visit, answers, files.get());
                    if (!sent) {
                        status.setRollbackOnly();
                    }
                    return sent;
                })));
            } catch (SubmissionRefused refused) {
                // The seam tries what collides again only where the transaction is its own.
                if (!refused.isTooLate() || attempt == MOST_ATTEMPTS || open(step, visit).isEmpty()) {
                    throw refused;
                }
            }
        }
    }

    private boolean send(
            ParticipantForm step, Visit visit, Map<String, Object> answers, Map<String, CheckedPdf> files) {
        if (!files.isEmpty() || step.way(visit) instanceof Way.Keep) {
            desk.act(acting(visit), () -> step.keep(visit, files));
        }
        return send(step, visit, answers);
    }

    private boolean send(ParticipantForm step, Visit visit, Map<String, Object> answers) {
        Map<String, Object> whole = new HashMap<>(step.asStaff(visit, answers));
        whole.putAll(step.fixed(visit, answers));
        Way way = step.way(visit);
        if (way instanceof Way.Task task) {
            Optional<Waiting> waiting = waiting(task);
            waiting.ifPresent(found -> desk.complete(acting(visit), found, whole));
            return waiting.isPresent();
        }
        if (way instanceof Way.Start start) {
            desk.start(acting(visit), start.process(), whole);
            return true;
        }
        return way instanceof Way.Keep;
    }

    private static ActingParticipant acting(Visit visit) {
        return new ActingParticipant(visit.person().id(), visit.chapter());
    }

    private static CaseContext at(Visit visit, String process) {
        return new CaseContext(visit.reference(), process, null, key -> null);
    }

    private Optional<Waiting> waiting(Way.Task task) {
        return desk.waiting(task.reference(), task.step(), task.about());
    }
}
