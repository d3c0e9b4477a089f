package org.alteractions.journey.process.engine;

import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The engine's statements, read from the sixty XML files it brings: a quarter of a start, and nothing in them depends on
 * the application. They are read on a second processor, by the engine's own code, while Spring makes what the engine needs.
 */
final class EngineMappings {

    private final String databaseType;
    private final DelegatingDataSource database = new DelegatingDataSource();
    private final CompletableFuture<SqlSessionFactory> statements;

    /** @param databaseType as the engine names it: each has statements of its own */
    EngineMappings(String databaseType) {
        this.databaseType = databaseType;
        this.statements = CompletableFuture.supplyAsync(
                () -> new Reading(databaseType, database).statements(), EngineMappings::aside);
    }

    private static void aside(Runnable reading) {
        Thread thread = new Thread(reading, "engine-mappings");
        thread.setDaemon(true);
        thread.start();
    }

    /** Hands them over, unless the database turns out to be another one: the engine then reads them itself. */
    void giveTo(ProcessEngineConfigurationImpl engine) {
        engine.initDatabaseType();
        if (databaseType.equals(engine.getDatabaseType())) {
            database.setTargetDataSource(engine.getDataSource());
            engine.setSqlSessionFactory(statements.join());
        }
    }

    private static final class Reading extends StandaloneProcessEngineConfiguration {

        Reading(String databaseType, DelegatingDataSource database) {
            this.databaseType = databaseType;
            this.dataSource = database;
            this.transactionFactory = new ManagedTransactionFactory();
        }

        SqlSessionFactory statements() {
            initSqlSessionFactory();
            return sqlSessionFactory;
        }
    }
}
