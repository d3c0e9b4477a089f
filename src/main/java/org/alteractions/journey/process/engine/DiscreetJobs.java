package org.alteractions.journey.process.engine;

import org.alteractions.journey.failure.DiscreetFailure;
import org.alteractions.journey.failure.Failures;
import org.alteractions.journey.process.failedstep.FailedStepLog;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Limits what the engine stores and logs of a failed job: on the job, its incident and in the job log. A job that
 * collided with another transaction stores nothing and runs again at once.
 */
final class DiscreetJobs {

    private DiscreetJobs() {}

    static void setUp(ProcessEngineConfigurationImpl engine, FailedStepLog log) {
        CollidedJobs collided = new CollidedJobs();
        engine.setFailedJobCommandFactory((job, failure) -> new Retry(job, failure, collided, log));
        engine.setHistoryEventProducer(new JobLog());
    }

    private static final class Retry extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        private final transient CollidedJobs collided;
        private final transient FailedStepLog log;

        Retry(String job, Throwable failure, CollidedJobs collided, FailedStepLog log) {
            super(job, failure);
            this.collided = collided;
            this.log = log;
        }

        @Override
        public Object execute(CommandContext context) {
            if (!collided.runsAgain(jobId, exception)) {
                return super.execute(context);
            }
            JobEntity job = getJob();
            if (job != null) {
                job.unlock();
                notifyAcquisition(context);
            }
            return null;
        }

        @Override
        protected void logException(JobEntity job) {
            if (exception != null) {
                job.setExceptionMessage(Failures.summary(exception));
                job.setExceptionStacktrace(getExceptionStacktrace());
                log.note(job, exception);
            }
        }

        @Override
        protected String getExceptionStacktrace() {
            return ExceptionUtil.getExceptionStacktrace(DiscreetFailure.of(exception));
        }
    }

    private static final class JobLog extends CacheAwareHistoryEventProducer {

        @Override
        public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable failure) {
            return super.createHistoricJobLogFailedEvt(job, failure == null ? null : DiscreetFailure.of(failure));
        }
    }
}
