package org.alteractions.journey.process.engine;

import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.JobQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.runtime.JobQuery;

/**
 * Retries every failed job of a step at once. The engine's own statement leaves out jobs that have retries left, and
 * their due dates.
 */
final class RetriedDefinitions implements SessionFactory {

    private final RetriedJobs retried;

    RetriedDefinitions(RetriedJobs retried) {
        this.retried = retried;
    }

    @Override
    public Class<?> getSessionType() {
        return JobManager.class;
    }

    @Override
    public Session openSession() {
        return new Jobs();
    }

    private final class Jobs extends JobManager {

        @Override
        public void updateFailedJobRetriesByJobDefinitionId(String definition, int retries, Date date, boolean dated) {
            Stream.concat(failed(definition, new JobQueryImpl().withException()),
                            failed(definition, new JobQueryImpl().noRetriesLeft()))
                    .distinct()
                    .forEach(job -> {
                        job.setRetries(retries);
                        if (dated) {
                            job.setDuedate(date);
                        } else {
                            retried.makeDue(job);
                        }
                    });
        }

        private Stream<JobEntity> failed(String definition, JobQuery query) {
            return findJobsByQueryCriteria((JobQueryImpl) query.jobDefinitionId(definition), null).stream()
                    .map(JobEntity.class::cast);
        }
    }
}
