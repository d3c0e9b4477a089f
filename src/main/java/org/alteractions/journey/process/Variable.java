package org.alteractions.journey.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The routing variables of all processes. A value is an id, a boolean, an enum value or a date, never personal data:
 * the engine stores every value as long as its history.
 */
public enum Variable {
    /** Chapter that the case belongs to; also the tenant of its process instances. */
    CHAPTER("chapter"),
    /** Kind of structure, for the eligibility decision. */
    STRUCTURE_KIND("structureKind"),
    /** Result of eligibility.dmn: eligible, toCheck or ineligible. */
    ELIGIBILITY("eligibility"),
    /** Decision of the qualification: accept, reframe, moreInformation, nextSeason or decline. */
    QUALIFICATION_DECISION("qualificationDecision"),
    /** The structure's answer to a reframed scope: accept or refuse. */
    SCOPE_ANSWER("scopeAnswer"),
    /** Decision on a dossier that waited too long: keep, requalify or close. */
    IDLE_DECISION("idleDecision"),
    /** Event that staff declared on a running dossier, as the name of its message. */
    DECLARED_EVENT("declaredEvent"),
    /** Process instance of the report that a task about a declared event decides on. */
    DECLARED_IN("declaredIn"),
    /** Whether a running instance was waiting for the declared event. */
    EVENT_HEARD("eventHeard"),
    /** Reference of the presentation that a season starts. */
    PRESENTATION("presentation"),
    /** Reference of the dossier that a step of a season concerns. */
    TEAM_DOSSIER("teamDossier"),
    /** Whether any dossier of a season waits for a team. */
    TEAMS_TO_REVIEW("teamsToReview"),
    /** How the reviewed teams of a season are confirmed: all or oneByOne. */
    TEAM_REVIEW_DECISION("teamReviewDecision"),
    /** Number of candidates of a season when its registration closes. */
    CANDIDATE_COUNT("candidateCount"),
    /** Number of candidates below which somebody decides whether the season continues. */
    MINIMUM_CANDIDATES("minimumCandidates"),
    /** Result of enough-candidates.dmn: whether a season has enough candidates. */
    ENOUGH_CANDIDATES("enoughCandidates"),
    /** Decision for too few candidates: goOn, extend or cancelSeason. */
    REGISTRATION_DECISION("registrationDecision"),
    /** Whether a presentation is planned at a school: plan or giveUp. */
    PRESENTATION_PLAN("presentationPlan"),
    /** A school's answer to a proposed date: confirmed, otherDate or cancelled. */
    SCHOOL_ANSWER("schoolAnswer"),
    /** Decision on a school that does not answer: askAgain, otherDate or giveUp. */
    SILENT_SCHOOL_DECISION("silentSchoolDecision"),
    /** Outcome of a presentation: held, postponed or cancelled. */
    PRESENTATION_OUTCOME("presentationOutcome"),
    /** Decision on a dossier without a team: nextSeason or close. */
    LEFTOVER_DECISION("leftoverDecision"),
    /** Decision of the Café Select on a candidate: accepted, waitingList, declined or absent. */
    SELECTION_DECISION("selectionDecision"),
    /** The candidate's answer to an offered place: accept or decline; null without an answer. */
    OFFER_ANSWER("offerAnswer"),
    /** Decision on an application that waited too long: keep or close. */
    WAITING_DECISION("waitingDecision"),
    /** Number of the application that a task or step of a session concerns. */
    CANDIDATE("candidate"),
    /** Id of the interview that a scorecard concerns. */
    INTERVIEW("interview"),
    /** Decision of the coordinator who prepares a session: plan or cancel. */
    PREPARATION_DECISION("preparationDecision"),
    /** Whether the interviews can be planned with the available people and rooms. */
    PLAN_FEASIBLE("planFeasible"),
    /** Decision on an interview plan: publish, planAgain or cancel. */
    PLAN_DECISION("planDecision"),
    /** Whether a disruption is planned together with disruptions reported earlier. */
    DISRUPTION_JOINED("disruptionJoined"),
    /** Decision on a plan that was recalculated on the day: apply, again or discard. */
    CHANGES_DECISION("changesDecision"),
    /** Whether a Café Select or seminar took place: held or postponed. */
    SESSION_OUTCOME("sessionOutcome"),
    /** An invited candidate's answer about the interviews: confirms, asksToMove or declines. */
    SLOT_ANSWER("slotAnswer"),
    /** Decision on a candidate's request for other times: replan, keep or settled. */
    MOVE_DECISION("moveDecision"),
    /** An invited student's answer about the seminar: comes, catchesUp or givesUp. */
    SEMINAR_ANSWER("seminarAnswer"),
    /** Outcome of the parties' answers about the charter: accepted, again or stopMission. */
    CHARTER_OUTCOME("charterOutcome"),
    /** One party's answer about the charter: accept or question. */
    CHARTER_ANSWER("charterAnswer"),
    /** A coach's answer to the proposal to guide a team: accept, otherDate or decline. */
    COACHING_ANSWER("coachingAnswer"),
    /** How a participant of a mission rates its progress: veryGood, good, mixed, bad or veryBad. */
    PULSE_MOOD("pulseMood"),
    /** Whether a participant of a mission has what they need: yes, partly or no. */
    PULSE_EQUIPPED("pulseEquipped"),
    /** Result of worrying-pulse.dmn: whether the chapter is informed about the answer. */
    PULSE_WORRYING("pulseWorrying"),
    /** State of the mission at mid-term: onTrack, atRisk, missed or stopMission. */
    MID_TERM_OUTCOME("midTermOutcome"),
    /** What became of a mission at risk: over, stillAtRisk or stopMission. */
    RISK_OUTCOME("riskOutcome"),
    /** Outcome of the deliverable: accepted, rework, prolonged or stopMission. */
    DELIVERABLE_OUTCOME("deliverableOutcome"),
    /** Decision when a student leaves: replace, goOn, goOnWithFewer, stays or stopMission. */
    REPLACEMENT_DECISION("replacementDecision"),
    /** Decision when the coach is unavailable: replace, wait, stays or stopMission. */
    COACH_DECISION("coachDecision"),
    /** Agreement about a changed need: agreed, unchanged or stopMission. */
    SCOPE_DECISION("scopeDecision"),
    /** Decision on a dossier whose mission was stopped: waitForTeam or close. */
    STOPPED_MISSION_DECISION("stoppedMissionDecision"),
    /** Outcome of the restitution: held, postponed or structureSilent. */
    RESTITUTION_OUTCOME("restitutionOutcome"),
    /** Decision on a structure that does not come to its restitution: reschedule or close. */
    RESTITUTION_DECISION("restitutionDecision"),
    /** Outcome of the one-year review: reviewed or structureGone. */
    REVIEW_OUTCOME("reviewOutcome"),
    /** Decision on a structure that does not answer after a year: askAgain or close. */
    SILENT_STRUCTURE_DECISION("silentStructureDecision"),
    /** Number of the undelivered mail, which staff send again. */
    UNDELIVERED_MAIL("undeliveredMail"),
    /** Id of the failing engine job that the chapter's staff are informed about. */
    FAILED_STEP("failedStep"),
    /** Decision on a failing step: correctAddress, tryAgain or leaveToOperators. */
    STEP_DECISION("stepDecision");

    private final String key;

    Variable(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** The variable's value in the scope, as text; null if unset. */
    public String textIn(VariableScope scope) {
        Object value = scope.getVariable(key);
        return value == null ? null : value.toString();
    }
}
