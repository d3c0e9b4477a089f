package org.alteractions.journey.process.engine;

import org.alteractions.journey.failure.DiscreetFailure;
import org.alteractions.journey.failure.Failures;
import org.alteractions.journey.process.failedstep.FailedStepLog;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ExceptionUtil;
import org.camunda.bpm.engine.runtime.Job;

/**
 * What the engine keeps of a job that fails: on the job and its incident, and in the log of jobs. The exception itself
 * still decides what follows, so that an optimistic lock costs no retry.
 */
final class DiscreetJobs {

    private DiscreetJobs() {}

    static void setUp(ProcessEngineConfigurationImpl engine, FailedStepLog log) {
        engine.setFailedJobCommandFactory((job, failure) -> new Retry(job, failure, log));
        engine.setHistoryEventProducer(new JobLog());
    }

    private static final class Retry extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        private final transient FailedStepLog log;

        Retry(String job, Throwable failure, FailedStepLog log) {
            super(job, failure);
            this.log = log;
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
