package org.alteractions.journey.process.repair;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.journal.Intervention.Author;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.intervention.CaseChecks;
import org.alteractions.journey.process.intervention.EngineTarget;
import org.alteractions.journey.process.intervention.Interventions;
import org.alteractions.journey.process.repair.CaseTokens.Token;
import org.alteractions.journey.process.repair.StepMove.Direction;
import org.alteractions.journey.process.security.StaffRights;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Repeats or skips a step. Only operators and administrators may, in the instances of their chapters. The preview makes
 * the same change in a transaction that it rolls back.
 */
@Component
public class StepMoves {

    private final CaseTokens tokens;
    private final RuntimeService runtime;
    private final StaffRights rights;
    private final RepairRights repairs;
    private final Interventions interventions;
    private final CaseChecks checks;
    private final TransactionTemplate transaction;

    StepMoves(CaseTokens tokens, RuntimeService runtime, StaffRights rights, RepairRights repairs,
            Interventions interventions, CaseChecks checks, TransactionTemplate transaction) {
        this.tokens = tokens;
        this.runtime = runtime;
        this.rights = rights;
        this.repairs = repairs;
        this.interventions = interventions;
        this.checks = checks;
        this.transaction = transaction;
    }

    public MovePreview preview(StepMove move, Authentication caller) {
        repairs.require(move.instance(), caller);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            List<Token> before = tokens.withCalled(move.instance());
            Set<String> known = checks.disagreements();
            try {
                apply(move, caller);
            } catch (Refusal impossible) {
                return new MovePreview(CaseTokens.words(before), List.of(), impossible, CaseTokens.version(before));
            }
            Refusal refusal = isGone(move) ? ProcessRefusal.MOVE_ENDS_THE_INSTANCE.of()
                    : known.containsAll(checks.disagreements()) ? null : ProcessRefusal.MOVE_AGAINST_THE_CASE.of();
            return new MovePreview(CaseTokens.words(before), CaseTokens.words(tokens.withCalled(move.instance())),
                    refusal, CaseTokens.version(before));
        });
    }

    /**
     * @param version of the preview that the caller has seen
     * @param reason  free text, for the journal only
     */
    public void perform(StepMove move, String version, String reason, Authentication caller) {
        repairs.require(move.instance(), caller);
        Author author = repairs.author(caller, reason, move.direction().kind().needsReason());
        EngineTarget target = new EngineTarget(EngineTarget.Kind.INSTANCE, move.instance());
        interventions.perform(move.direction().kind(), target, author, () -> {
            if (!CaseTokens.version(tokens.withCalled(move.instance())).equals(version)) {
                throw ProcessRefusal.MISSION_MOVED_MEANWHILE.of();
            }
            apply(move, caller);
            // The engine would cancel the caller of an instance whose last token is cancelled.
            if (isGone(move)) {
                throw ProcessRefusal.MOVE_ENDS_THE_INSTANCE.of();
            }
            return true;
        });
    }

    private void apply(StepMove move, Authentication caller) {
        List<Token> waiting = tokens.of(move.instance()).stream()
                .filter(token -> token.step().equals(move.step()))
                .toList();
        if (waiting.isEmpty()) {
            throw ProcessRefusal.MISSION_MOVED_MEANWHILE.of();
        }
        rights.as(caller, () -> {
            ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(move.instance());
            for (Token token : waiting) {
                change = move.direction() == Direction.REPEAT
                        ? change.startBeforeActivity(move.step())
                        : change.startAfterActivity(move.step());
                change = token.isTransition()
                        ? change.cancelTransitionInstance(token.id())
                        : change.cancelActivityInstance(token.id());
            }
            try {
                change.execute();
            } catch (ProcessEngineException failure) {
                // A gateway after the step decides by its answer, which is missing.
                throw ProcessRefusal.MOVE_NEEDS_THE_ANSWER.of();
            }
            return null;
        });
    }

    private boolean isGone(StepMove move) {
        return runtime.createProcessInstanceQuery().processInstanceId(move.instance()).count() == 0;
    }
}
