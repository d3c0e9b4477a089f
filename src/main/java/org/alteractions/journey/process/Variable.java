package org.alteractions.journey.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The routing variables of all processes, written once. An id, a boolean, an enum value or a date, never a person's
 * data: the engine keeps every value for as long as it keeps history.
 */
public enum Variable {
    /** Chapter that the case belongs to; also the tenant of its process instances. */
    CHAPTER("chapter"),
    /** Structure's kind, for the eligibility decision. */
    STRUCTURE_KIND("structureKind"),
    /** Outcome of eligibility.dmn: eligible, toCheck or ineligible. */
    ELIGIBILITY("eligibility"),
    /** What qualification decided: accept, reframe, moreInformation, nextSeason or decline. */
    QUALIFICATION_DECISION("qualificationDecision"),
    /** The structure's answer to a reframed scope: accept or refuse. */
    SCOPE_ANSWER("scopeAnswer"),
    /** What to do with a dossier that waited too long: keep, requalify or close. */
    IDLE_DECISION("idleDecision"),
    /** What staff declared on a running dossier, in the name of the message that tells it. */
    DECLARED_EVENT("declaredEvent"),
    /** Whether a running instance was waiting for what was declared. */
    EVENT_HEARD("eventHeard");

    private final String key;

    Variable(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The variable's value where the execution stands, as text; null where it is not set. */
    public String textIn(VariableScope scope) {
        Object value = scope.getVariable(key);
        return value == null ? null : value.toString();
    }
}
