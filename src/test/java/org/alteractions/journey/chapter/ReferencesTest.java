package org.alteractions.journey.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Each number goes to one transaction only, even with simultaneous requests. */
@Story
class ReferencesTest {

    private static final String PREFIX = "NAN-31";

    @Autowired
    private References references;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestDatabase database;

    private final ExecutorService others = Executors.newFixedThreadPool(8);

    @AfterEach
    void end() {
        others.shutdown();
    }

    @Test
    void countsEachPrefixFromOne() {
        assertThat(List.of(next(PREFIX), next(PREFIX), next("PAR-31"), next(PREFIX))).containsExactly(1, 2, 1, 3);
    }

    @Test
    void withoutTheTransactionOfACase_aNumberIsTakenForGood() {
        assertThat(List.of(references.next(PREFIX), references.next(PREFIX))).containsExactly(1, 2);
    }

    @Test
    void firstNumberOfAPrefix_secondCallerWaitsAndGetsTheNext() {
        assertThat(whileFirstIsTaken(status -> {})).isEqualTo(2);
        assertThat(next(PREFIX)).isEqualTo(3);
    }

    @Test
    void firstNumberOfAPrefixRolledBack_goesToTheNextCaller() {
        assertThat(whileFirstIsTaken(TransactionStatus::setRollbackOnly)).isEqualTo(1);
        assertThat(next(PREFIX)).isEqualTo(2);
    }

    @Test
    void laterNumberRolledBack_goesToTheNextCaller() {
        next(PREFIX);

        assertThat(whileFirstIsTaken(TransactionStatus::setRollbackOnly)).isEqualTo(2);
    }

    @Test
    void numbersTakenByEightAtOnce_areAllDifferent() {
        List<CompletableFuture<Integer>> taken = IntStream.range(0, 40)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> next(PREFIX), others))
                .toList();

        assertThat(taken.stream().map(CompletableFuture::join).sorted().toList())
                .isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    /** @return what another caller gets who asks while a transaction holds a number that it has just taken */
    private int whileFirstIsTaken(Consumer<TransactionStatus> end) {
        return transaction.execute(status -> {
            references.next(PREFIX);
            CompletableFuture<Integer> other = CompletableFuture.supplyAsync(() -> next(PREFIX), others);
            CompletableFuture<Void> waits = CompletableFuture.runAsync(() -> {
                while (database.busy() == 0 && !other.isDone()) {
                    Thread.onSpinWait();
                }
            }, others);
            waits.join();
            assertThat(other).isNotDone();
            end.accept(status);
            return other;
        }).join();
    }

    private int next(String prefix) {
        return transaction.execute(status -> references.next(prefix));
    }
}
