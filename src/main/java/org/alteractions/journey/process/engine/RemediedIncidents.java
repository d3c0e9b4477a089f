package org.alteractions.journey.process.engine;

import org.alteractions.journey.process.IncidentRemedy;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;

/** Informs the feature that raised an incident when it is resolved. */
final class RemediedIncidents extends DefaultIncidentHandler {

    private final IncidentRemedy remedy;

    RemediedIncidents(IncidentRemedy remedy) {
        super(remedy.incidentType());
        this.remedy = remedy;
    }

    @Override
    public void resolveIncident(IncidentContext context) {
        super.resolveIncident(context);
        remedy.onResolved(context.getConfiguration());
    }
}
