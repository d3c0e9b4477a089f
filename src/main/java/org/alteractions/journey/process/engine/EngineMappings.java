package org.alteractions.journey.process.engine;

import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Reads the engine's SQL mappings from its sixty XML files. This takes a quarter of the start-up time and does not
 * depend on the application. The engine's own code reads them on a separate thread while Spring prepares the engine's
 * dependencies.
 */
final class EngineMappings {

    private final String databaseType;
    private final DelegatingDataSource database = new DelegatingDataSource();
    private final CompletableFuture<SqlSessionFactory> statements;

    /** @param databaseType the engine's name of the database; each has its own statements */
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

    /** Passes the mappings to the engine. If the database type differs, the engine reads them itself. */
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
