package org.alteractions.journey.process.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the job executor a lock owner that survives restarts, and unlocks at start the jobs that were running when the
 * application was killed. Otherwise they wait until their five-minute lock expires. A shorter lock would expire while a
 * list of exclusive jobs is still running, and its jobs would run twice.
 */
@Component
@ConditionalOnProperty("journey.jobs.lock-owner")
@Order(Ordering.DEFAULT_ORDER + 2)
class OwnLocks extends AbstractProcessEnginePlugin {

    private final DataSource database;
    private final String owner;

    /** @param owner a name that no other running node uses */
    OwnLocks(DataSource database, @Value("${journey.jobs.lock-owner}") String owner) {
        this.database = database;
        this.owner = owner;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getJobExecutor().setLockOwner(owner);
    }

    // Runs before the job executor starts, which happens when the application is ready.
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        JdbcClient.create(database).sql("""
                update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null, REV_ = REV_ + 1
                where LOCK_OWNER_ = ?""")
                .param(owner)
                .update();
    }
}
