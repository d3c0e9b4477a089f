package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class MissionSteps {

    public static final String AGREE_SCOPE_CHANGE = "userTask_agreeScopeChange";
    public static final String ANNOUNCE_ACCEPTANCE = "sendTask_announceAcceptance";
    public static final String ANNOUNCE_MID_TERM = "sendTask_announceMidTerm";
    public static final String ANNOUNCE_NEW_DATE = "sendTask_announceNewDate";
    public static final String ASK_CHARTER_AGAIN = "sendTask_askCharterAgain";
    public static final String ASK_COACH = "sendTask_askCoach";
    public static final String ASK_PULSE = "serviceTask_askPulse";
    public static final String CHARTER_REMINDED = "endEvent_charterReminded";
    public static final String CHARTER_REMINDER_DUE = "boundaryEvent_charterReminderDue";
    public static final String COACH_ANSWER_OVERDUE = "boundaryEvent_coachAnswerOverdue";
    public static final String COACH_REMINDED = "endEvent_coachReminded";
    public static final String COACH_REMINDER_DUE = "boundaryEvent_coachReminderDue";
    public static final String COACH_REPLACED = "endEvent_coachReplaced";
    public static final String COACH_SILENT = "endEvent_coachSilent";
    public static final String CONFIRM_DEPARTURE = "sendTask_confirmDeparture";
    public static final String DELIVERABLE_REMINDED = "endEvent_deliverableReminded";
    public static final String DELIVERABLE_REMINDER_DUE = "boundaryEvent_deliverableReminderDue";
    public static final String FOLLOW_UP_RISK = "userTask_followUpRisk";
    public static final String HOLD_MID_TERM = "userTask_holdMidTerm";
    public static final String INTRODUCE_NEW_STUDENT = "sendTask_introduceNewStudent";
    public static final String INTRODUCE_PARTIES = "sendTask_introduceParties";
    public static final String INVITE_TO_KICK_OFF = "sendTask_inviteToKickOff";
    public static final String MID_TERM_MISSED = "boundaryEvent_midTermMissed";
    public static final String MID_TERM_REMINDED = "endEvent_midTermReminded";
    public static final String PLAN_KICK_OFF = "userTask_planKickOff";
    public static final String PULSE_ASKED = "endEvent_pulseAsked";
    public static final String PULSE_DUE = "startEvent_pulseDue";
    public static final String RECEIVE_COACH_ANSWER = "receiveTask_receiveCoachAnswer";
    public static final String RECEIVE_DELIVERABLE = "userTask_receiveDeliverable";
    public static final String RECORD_CHARTER = "userTask_recordCharter";
    public static final String RELEASE_TEAM = "serviceTask_releaseTeam";
    public static final String REPLACE_COACH = "userTask_replaceCoach";
    public static final String REPLACE_STUDENT = "userTask_replaceStudent";
    public static final String SCOPE_AGREED = "endEvent_scopeAgreed";
    public static final String SCOPE_KEPT = "endEvent_scopeKept";
    public static final String SEARCH_TIME_OVER = "catchEvent_searchTimeOver";
    public static final String START_MISSION = "serviceTask_startMission";
    public static final String TEAM_CHANGED = "endEvent_teamChanged";
    public static final String TELL_APPLICATIONS = "serviceTask_tellApplications";
    public static final String TELL_NO_COACH = "sendTask_tellNoCoach";
    public static final String TELL_STOP = "sendTask_tellStop";
    public static final String THANK_COACH = "sendTask_thankCoach";
    public static final String THANK_MISSED_COACH = "sendTask_thankMissedCoach";

    private MissionSteps() {}
}
