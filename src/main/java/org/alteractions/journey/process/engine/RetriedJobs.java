package org.alteractions.journey.process.engine;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.MessageAddedNotification;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Makes a failed job due as soon as somebody sets its retries. The engine would keep the due date, which a failed
 * attempt has moved ahead by up to an hour. Every way of setting retries, batches included, passes this check with the
 * job. A due date in the request replaces this one afterwards.
 */
final class RetriedJobs extends AuthorizationCommandChecker {

    /** Spreads the jobs of a bulk retry, so that what failed under load does not fail under it again. */
    static final Duration APART = Duration.ofMillis(200);

    /** Beyond it, the previous date comes from another bulk retry or another clock. */
    private static final long LONGEST_QUEUE_MS = Duration.ofMinutes(5).toMillis();

    private long last;

    @Override
    public void checkUpdateRetriesJob(JobEntity job) {
        super.checkUpdateRetriesJob(job);
        if (hasFailed(job)) {
            makeDue(job);
        }
    }

    void makeDue(JobEntity job) {
        job.setDuedate(next(ClockUtil.getCurrentTime()));
        // An idle job executor looks for due jobs once a minute only.
        Context.getCommandContext().getTransactionContext().addTransactionListener(
                TransactionState.COMMITTED,
                new MessageAddedNotification(Context.getProcessEngineConfiguration().getJobExecutor()));
    }

    /** A waiting timer has not failed: it keeps its date. */
    private static boolean hasFailed(JobEntity job) {
        return job.getRetries() == 0 || job.getExceptionMessage() != null;
    }

    private synchronized Date next(Date now) {
        long following = last + APART.toMillis();
        boolean queued = following > now.getTime() && following - now.getTime() < LONGEST_QUEUE_MS;
        last = queued ? following : now.getTime();
        return new Date(last);
    }
}
