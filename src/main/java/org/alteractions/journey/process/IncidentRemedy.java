package org.alteractions.journey.process;

/**
 * Defines what resolving an application-specific incident does. An operator resolves it in Cockpit or over REST to
 * repeat the failed work.
 */
public interface IncidentRemedy {

    /** Type of the incidents, as passed to {@link Incidents#raise}. */
    String incidentType();

    /** @param configuration subject of the incident, as passed to {@link Incidents#raise} */
    void onResolved(String configuration);
}
