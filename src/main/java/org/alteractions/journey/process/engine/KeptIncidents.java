package org.alteractions.journey.process.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EverLivingJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;

/**
 * Keeps the incident of a failed job until the job is done. The engine resolves it as soon as somebody sets the job's
 * retries, so that a step that is about to fail again looks mended.
 */
final class KeptIncidents extends DefaultIncidentHandler {

    KeptIncidents() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public void resolveIncident(IncidentContext context) {
        if (!isStillThere(context.getConfiguration())) {
            super.resolveIncident(context);
        }
    }

    private static boolean isStillThere(String id) {
        CommandContext engine = Context.getCommandContext();
        JobEntity job = engine.getJobManager().findJobById(id);
        // The engine's own recurring jobs are never deleted.
        return job != null && !(job instanceof EverLivingJobEntity) && !engine.getDbEntityManager().isDeleted(job);
    }
}
