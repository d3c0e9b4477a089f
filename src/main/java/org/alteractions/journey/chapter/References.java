package org.alteractions.journey.chapter;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Creates reference numbers that people can say on the phone: one sequence per prefix, without repeats. */
@Component
public class References {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    References(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * The next number of a prefix, starting at 1. The prefix's row stays locked until the caller's transaction ends and
     * blocks other callers, so take the number late. A separate transaction would need a second connection.
     */
    @Transactional
    public int next(String prefix) {
        if (!increment(prefix)) {
            begin(prefix);
            increment(prefix);
        }
        return jdbc.sql("select last_number from reference_counter where prefix = ?")
                .param(prefix)
                .query(Integer.class)
                .single();
    }

    private boolean increment(String prefix) {
        return jdbc.sql("update reference_counter set last_number = last_number + 1 where prefix = ?")
                .param(prefix)
                .update() == 1;
    }

    private void begin(String prefix) {
        try {
            // After a failed statement, PostgreSQL only accepts a rollback to a savepoint.
            savepoint.executeWithoutResult(status -> jdbc
                    .sql("insert into reference_counter (prefix, last_number) values (?, 0)")
                    .param(prefix)
                    .update());
        } catch (DuplicateKeyException begunMeanwhile) {
            // The insert waited until the other transaction committed, so its row is now visible.
        }
    }
}
