package org.alteractions.journey.process.intervention;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.alteractions.journey.journal.Intervention;
import org.alteractions.journey.journal.Intervention.Author;
import org.alteractions.journey.journal.InterventionKind;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.intervention.TargetStates.TargetState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Performs interventions together with their entry in the journal. */
@Component
public class Interventions {

    private final TargetStates states;
    private final Journal journal;
    private final CaseChecks checks;
    private final TransactionTemplate transaction;

    Interventions(TargetStates states, Journal journal, CaseChecks checks, TransactionTemplate transaction) {
        this.states = states;
        this.journal = journal;
        this.checks = checks;
        this.transaction = transaction;
    }

    /**
     * Performs an intervention. It must be called without a caller in the engine, because the description of the state
     * needs rights that the caller may lack.
     *
     * @param work returns whether it has succeeded; otherwise nothing is changed or recorded
     * @throws org.alteractions.journey.Refusal if tokens would wait where the state of their case does not allow it
     */
    public void perform(InterventionKind kind, EngineTarget target, Author author, BooleanSupplier work) {
        // The engine stores the failure of a job in a transaction that must survive that of the work.
        if (kind == InterventionKind.RUN) {
            TargetState before = states.of(target);
            if (work.getAsBoolean()) {
                transaction.executeWithoutResult(status -> record(kind, target, author, before));
            }
            return;
        }
        transaction.executeWithoutResult(status -> {
            TargetState before = states.of(target);
            Set<String> known = kind.movesTokens() ? checks.disagreements() : Set.of();
            if (work.getAsBoolean()) {
                if (kind.movesTokens() && !known.containsAll(checks.disagreements())) {
                    throw ProcessRefusal.MOVE_AGAINST_THE_CASE.of();
                }
                record(kind, target, author, before);
            } else {
                status.setRollbackOnly();
            }
        });
    }

    private void record(InterventionKind kind, EngineTarget target, Author author, TargetState before) {
        journal.record(new Intervention(
                kind, before.subject(), author, before.words(), states.of(target).words()));
    }
}
