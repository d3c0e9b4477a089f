package org.alteractions.journey.team.confirmation;

/** Whether a dossier gets a team this season. The values are those of the form's question, which uses camel case. */
enum TeamDecision {
    CONFIRM,
    NO_TEAM
}
