package org.alteractions.journey.process.work;

import org.alteractions.journey.id.CaseReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.Variable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A long step that never succeeds, after a given number of collisions. It records whether a transaction was open. */
@Component
class UnluckyStep extends LongStep<String, String> {

    final List<Boolean> transactionOpen = new ArrayList<>();
    int collisions;

    /** Whether it succeeds for once, with an input that has changed meanwhile. */
    boolean outdated;

    UnluckyStep(LongSteps steps) {
        super(steps);
    }

    @Override
    protected void begin(CaseReference reference) {}

    @Override
    protected String read(CaseReference reference) {
        return reference.value();
    }

    @Override
    protected String compute(String input) {
        transactionOpen.add(TransactionSynchronizationManager.isActualTransactionActive());
        if (collisions-- > 0) {
            throw new OptimisticLockingFailureException("stale");
        }
        if (outdated) {
            return input;
        }
        throw new IllegalStateException("unlucky");
    }

    @Override
    protected boolean isOutdated(CaseReference reference, String input) {
        boolean late = outdated;
        outdated = false;
        return late;
    }

    @Override
    protected Map<Variable, ?> keep(CaseReference reference, String output) {
        throw new AssertionError("There is nothing to keep");
    }
}
