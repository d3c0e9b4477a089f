package org.alteractions.journey.team.confirmation;

/** Whether a dossier gets a team this season; the values of the form's question, in camel case. */
enum TeamDecision {
    CONFIRM,
    NO_TEAM
}
