package org.alteractions.journey.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs actions at the same moment in separate threads. */
@Component
public class Rendezvous {

    private final JdbcClient jdbc;
    private final TestDatabase database;
    private final TransactionTemplate transaction;

    Rendezvous(JdbcClient jdbc, TestDatabase database, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Holds steps up at a row that they need, so that they meet.
     *
     * @param heldUp how many of them wait there; the others wait for these
     * @param lock   the query that holds the row
     * @return what came of each, in the same order
     */
    @SafeVarargs
    public final <T> List<T> atOnce(int heldUp, String lock, Supplier<T>... steps) {
        List<CompletableFuture<T>> begun = transaction.execute(held -> {
            jdbc.sql(lock).query().listOfRows();
            List<CompletableFuture<T>> running =
                    Stream.of(steps).map(CompletableFuture::supplyAsync).toList();
            while (running.stream().noneMatch(CompletableFuture::isDone) && database.held() < heldUp) {
                Thread.onSpinWait();
            }
            return running;
        });
        return begun.stream().map(CompletableFuture::join).toList();
    }
}
