package org.alteractions.journey.process.work;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.failure.Failures;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ConcurrentChange;
import org.alteractions.journey.process.Incidents;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The requested long steps that are not done yet. A node that claims a step has a minute before another node may try.
 */
@Component
public class LongSteps {

    static final String FAILED = "longStepFailed";

    private static final Logger LOG = LoggerFactory.getLogger(LongSteps.class);
    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final int MOST_ATTEMPTS = 3;
    private static final int MOST_COLLISIONS = 5;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final RuntimeService runtime;
    private final Incidents incidents;
    private final ListableBeanFactory beans;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LongSteps(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            RuntimeService runtime,
            Incidents incidents,
            ListableBeanFactory beans,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.runtime = runtime;
        this.incidents = incidents;
        this.beans = beans;
        this.events = events;
        this.clock = clock;
    }

    /** Published when a step is requested; handled after the transaction commits. */
    record Asked() {}

    /** @param execution the execution that waits for the result */
    record Row(String execution, String instance, String step, CaseReference reference, int attempts) {}

    void ask(String execution, String instance, String step, CaseReference reference) {
        jdbc.sql("insert into long_step (execution, instance, step, reference, attempts) values (?, ?, ?, ?, 0)")
                .params(execution, instance, step, reference.value())
                .update();
        events.publishEvent(new Asked());
    }

    /**
     * Runs the waiting steps one after the other.
     *
     * @return the number of completed steps
     */
    public long work() {
        long done = 0;
        for (Row row : due()) {
            if (claim(row) && attempt(row)) {
                done++;
            }
        }
        return done;
    }

    private List<Row> due() {
        return jdbc.sql("""
                select execution, instance, step, reference, attempts from long_step
                where attempts < ? and (claimed_until is null or claimed_until < ?) order by execution""")
                .params(MOST_ATTEMPTS, OffsetDateTime.now(clock))
                .query(Row.class)
                .list();
    }

    /** Number of requested steps that are neither done nor abandoned. */
    public long waiting() {
        return jdbc.sql("select count(*) from long_step where attempts < ? or claimed_until >= ?")
                .params(MOST_ATTEMPTS, OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    /** @return whether this node has claimed the step */
    private boolean claim(Row row) {
        return jdbc.sql("""
                update long_step set claimed_until = ?, attempts = attempts + 1
                where execution = ? and attempts = ?""")
                .params(OffsetDateTime.now(clock).plus(CLAIM), row.execution(), row.attempts())
                .update() == 1;
    }

    /** @return whether the step was completed */
    private boolean attempt(Row row) {
        try {
            performThroughCollisions(row, beans.getBean(row.step(), LongStep.class));
            return true;
        } catch (RuntimeException problem) {
            LOG.error("Step {} of {} failed", row.step(), row.reference(), problem);
            if (row.attempts() + 1 == MOST_ATTEMPTS) {
                incidents.raise(FAILED, row.instance(), row.reference(), row.execution(),
                        "Step " + row.step() + " failed: " + Failures.summary(problem));
            }
            return false;
        }
    }

    // A collision with another transaction uses up neither an attempt nor the claim.
    private void performThroughCollisions(Row row, LongStep<?, ?> step) {
        for (int collisions = 0; ; collisions++) {
            try {
                perform(row, step);
                return;
            } catch (RuntimeException failure) {
                if (collisions == MOST_COLLISIONS || !ConcurrentChange.isCauseOf(failure)) {
                    throw failure;
                }
            }
        }
    }

    private <I, O> void perform(Row row, LongStep<I, O> step) {
        if (gone(row)) {
            forget(row);
            return;
        }
        I input = transaction.execute(status -> step.read(row.reference()));
        O output = step.compute(input);
        transaction.executeWithoutResult(status -> {
            // If the claim has expired, another node may have completed the step.
            if (forget(row) && !gone(row)) {
                if (step.isOutdated(row.reference(), input)) {
                    ask(row.execution(), row.instance(), row.step(), row.reference());
                    return;
                }
                Map<Variable, ?> routing = step.keep(row.reference(), output);
                runtime.signal(row.execution(), routing.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue)));
            }
        });
    }

    private boolean gone(Row row) {
        return runtime.createExecutionQuery().executionId(row.execution()).count() == 0;
    }

    private boolean forget(Row row) {
        return jdbc.sql("delete from long_step where execution = ?").param(row.execution()).update() == 1;
    }
}
