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
    /** Process instance of the report that a task about something declared decides on. */
    DECLARED_IN("declaredIn"),
    /** Whether a running instance was waiting for what was declared. */
    EVENT_HEARD("eventHeard"),
    /** Reference of the presentation that a season calls. */
    PRESENTATION("presentation"),
    /** Reference of the dossier that a step of a season is about. */
    TEAM_DOSSIER("teamDossier"),
    /** Whether any dossier of a season waits for a team. */
    TEAMS_TO_REVIEW("teamsToReview"),
    /** How the reviewed teams of a season are confirmed: all or oneByOne. */
    TEAM_REVIEW_DECISION("teamReviewDecision"),
    /** Whether a season has as many candidates as it needs. */
    ENOUGH_CANDIDATES("enoughCandidates"),
    /** What follows where candidates are too few: goOn, extend or cancelSeason. */
    REGISTRATION_DECISION("registrationDecision"),
    /** Whether a presentation is planned at a school or not: plan or giveUp. */
    PRESENTATION_PLAN("presentationPlan"),
    /** A school's answer to a proposed date: confirmed, otherDate or cancelled. */
    SCHOOL_ANSWER("schoolAnswer"),
    /** What to do about a school that does not answer: askAgain, otherDate or giveUp. */
    SILENT_SCHOOL_DECISION("silentSchoolDecision"),
    /** What became of a presentation: held, postponed or cancelled. */
    PRESENTATION_OUTCOME("presentationOutcome"),
    /** What becomes of a dossier that got no team: nextSeason or close. */
    LEFTOVER_DECISION("leftoverDecision"),
    /** What the Café Select decided on a candidate: accepted, waitingList, declined or absent. */
    SELECTION_DECISION("selectionDecision"),
    /** The candidate's answer to an offered place: accept or decline; null where none was given. */
    OFFER_ANSWER("offerAnswer"),
    /** What to do with an application that waited too long: keep or close. */
    WAITING_DECISION("waitingDecision"),
    /** Number of the application that one task or step of a session is about. */
    CANDIDATE("candidate"),
    /** Id of the interview that one scorecard is about. */
    INTERVIEW("interview"),
    /** What whoever prepares a session wants: plan or cancel. */
    PREPARATION_DECISION("preparationDecision"),
    /** Whether the interviews could be planned with the people and rooms at hand. */
    PLAN_FEASIBLE("planFeasible"),
    /** What to do with a plan of interviews: publish, planAgain or cancel. */
    PLAN_DECISION("planDecision"),
    /** Whether what was reported on the day is planned together with what was reported before. */
    DISRUPTION_JOINED("disruptionJoined"),
    /** What to do with a plan made anew on the day: apply, again or discard. */
    CHANGES_DECISION("changesDecision"),
    /** Whether a Café Select or seminar took place: held or postponed. */
    SESSION_OUTCOME("sessionOutcome"),
    /** What an invited candidate says of the interviews: confirms, asksToMove or declines. */
    SLOT_ANSWER("slotAnswer"),
    /** What becomes of a candidate's wish for other times: replan, keep or settled. */
    MOVE_DECISION("moveDecision"),
    /** What an invited student says of the seminar: comes, catchesUp or givesUp. */
    SEMINAR_ANSWER("seminarAnswer"),
    /** What the parties said of the charter: accepted, again or stopMission. */
    CHARTER_OUTCOME("charterOutcome"),
    /** What one party says of the charter: accept or question. */
    CHARTER_ANSWER("charterAnswer"),
    /** How somebody in a mission says that it goes: veryGood, good, mixed, bad or veryBad. */
    PULSE_MOOD("pulseMood"),
    /** Whether somebody in a mission has what they need: yes, partly or no. */
    PULSE_EQUIPPED("pulseEquipped"),
    /** How the mission stands half-way: onTrack, atRisk, missed or stopMission. */
    MID_TERM_OUTCOME("midTermOutcome"),
    /** What became of the deliverable: accepted, rework, prolonged or stopMission. */
    DELIVERABLE_OUTCOME("deliverableOutcome"),
    /** What follows when a student leaves: replace, goOn, goOnWithFewer, stays or stopMission. */
    REPLACEMENT_DECISION("replacementDecision"),
    /** What follows when the coach is unavailable: replace, wait, stays or stopMission. */
    COACH_DECISION("coachDecision"),
    /** What was agreed about a changed need: agreed, unchanged or stopMission. */
    SCOPE_DECISION("scopeDecision"),
    /** What became of the restitution: held, postponed or structureSilent. */
    RESTITUTION_OUTCOME("restitutionOutcome"),
    /** What to do about a structure that does not come to its restitution: reschedule or close. */
    RESTITUTION_DECISION("restitutionDecision"),
    /** How the one-year review ended: reviewed or structureGone. */
    REVIEW_OUTCOME("reviewOutcome"),
    /** What to do about a structure that does not answer a year later: askAgain or close. */
    SILENT_STRUCTURE_DECISION("silentStructureDecision"),
    /** Number of the mail that could not leave, which staff send again. */
    UNDELIVERED_MAIL("undeliveredMail"),
    /** Id of the engine's job that fails, which the chapter's staff are told of. */
    FAILED_STEP("failedStep"),
    /** What to do about a step that fails: correctAddress, tryAgain or leaveToOperators. */
    STEP_DECISION("stepDecision");

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
