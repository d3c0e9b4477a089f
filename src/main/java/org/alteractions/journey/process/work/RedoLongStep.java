package org.alteractions.journey.process.work;

import org.alteractions.journey.process.IncidentRemedy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Retries a long step when an operator resolves its incident after fixing the cause. */
@Component
class RedoLongStep implements IncidentRemedy {

    private final JdbcClient jdbc;

    RedoLongStep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String incidentType() {
        return LongSteps.FAILED;
    }

    @Override
    public void onResolved(String execution) {
        jdbc.sql("update long_step set attempts = 0, claimed_until = null where execution = ?")
                .param(execution)
                .update();
    }
}
