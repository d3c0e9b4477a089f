package org.alteractions.journey.chapter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that people say on the phone: one sequence per prefix, without gaps of meaning, never given twice. */
@Component
public class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of a prefix, from 1. Taken for good even if the caller rolls back: a short lock for everybody
     * else matters more than a gap.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int next(String prefix) {
        if (increment(prefix) == 0) {
            jdbc.sql("insert into reference_counter (prefix, last_number) values (?, 1)").param(prefix).update();
        }
        return jdbc.sql("select last_number from reference_counter where prefix = ?")
                .param(prefix)
                .query(Integer.class)
                .single();
    }

    private int increment(String prefix) {
        return jdbc.sql("update reference_counter set last_number = last_number + 1 where prefix = ?")
                .param(prefix)
                .update();
    }
}
