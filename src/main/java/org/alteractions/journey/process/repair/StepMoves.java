package org.alteractions.journey.process.repair;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.journal.Intervention.Author;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.intervention.EngineTarget;
import org.alteractions.journey.process.intervention.Interventions;
import org.alteractions.journey.process.repair.CaseTokens.Token;
import org.alteractions.journey.process.repair.StepMove.Direction;
import org.alteractions.journey.process.security.StaffRights;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
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
    private final Interventions interventions;
    private final TransactionTemplate transaction;

    StepMoves(CaseTokens tokens, RuntimeService runtime, StaffRights rights, Interventions interventions,
            TransactionTemplate transaction) {
        this.tokens = tokens;
        this.runtime = runtime;
        this.rights = rights;
        this.interventions = interventions;
        this.transaction = transaction;
    }

    public MovePreview preview(StepMove move, Authentication caller) {
        requireRight(move, caller);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            List<Token> before = tokens.withCalled(move.instance());
            apply(move, caller);
            return new MovePreview(CaseTokens.words(before), CaseTokens.words(tokens.withCalled(move.instance())),
                    isGone(move), CaseTokens.version(before));
        });
    }

    /**
     * @param version of the preview that the caller has seen
     * @param reason  free text, for the journal only
     */
    public void perform(StepMove move, String version, String reason, Authentication caller) {
        requireRight(move, caller);
        if (reason == null || reason.isBlank()) {
            throw ProcessRefusal.REASON_MISSING.of();
        }
        Author author = new Author(caller.getName(), role(caller), reason.strip());
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
            change.execute();
            return null;
        });
    }

    private boolean isGone(StepMove move) {
        return runtime.createProcessInstanceQuery().processInstanceId(move.instance()).count() == 0;
    }

    /** Another chapter's instance is refused like one that does not exist. */
    private void requireRight(StepMove move, Authentication caller) {
        if (role(caller) == null) {
            throw ProcessRefusal.ACTION_FOR_OPERATORS.of();
        }
        if (rights.as(caller, () -> runtime.createProcessInstanceQuery().processInstanceId(move.instance()).count())
                == 0) {
            throw ProcessRefusal.MISSION_MOVED_MEANWHILE.of();
        }
    }

    private static String role(Authentication caller) {
        Set<String> groups =
                caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).collect(Collectors.toSet());
        return Stream.of(StaffGroup.OPERATORS, StaffGroup.ADMINISTRATORS)
                .map(StaffGroup::id).filter(groups::contains).findFirst().orElse(null);
    }
}
