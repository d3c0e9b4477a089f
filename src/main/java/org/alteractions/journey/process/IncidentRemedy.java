package org.alteractions.journey.process;

/** What resolving an incident of our own means: "resolve" in Cockpit or over REST is the operator's "do it again". */
public interface IncidentRemedy {

    /** Type of the incidents, as in {@link Incidents#raise}. */
    String incidentType();

    /** @param configuration what the incident was raised about */
    void onResolved(String configuration);
}
