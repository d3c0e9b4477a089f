package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class CafeSelectSteps {

    public static final String ADVISE_CANDIDATES = "serviceTask_adviseCandidates";
    public static final String ANNOUNCE_DECISION = "serviceTask_announceDecision";
    public static final String ANNOUNCE_POSTPONEMENT = "sendTask_announcePostponement";
    public static final String AWAIT_REGISTRATIONS = "receiveTask_awaitRegistrations";
    public static final String CANCELLED = "endEvent_cancelled";
    public static final String CANDIDATES_REMINDED = "endEvent_candidatesReminded";
    public static final String DAY_PASSED = "boundaryEvent_dayPassed";
    public static final String DELIBERATE = "userTask_deliberate";
    public static final String END_MOVE_REQUESTS = "serviceTask_endMoveRequests";
    public static final String ENTER_SCORECARD = "userTask_enterScorecard";
    public static final String INTERVIEWERS_REMINDED = "endEvent_interviewersReminded";
    public static final String INVITE_CANDIDATE = "serviceTask_inviteCandidate";
    public static final String PLAN_INTERVIEWS = "serviceTask_planInterviews";
    public static final String PREPARE_SESSION = "userTask_prepareSession";
    public static final String PUBLISH_PLAN = "userTask_publishPlan";
    public static final String RELEASE_INTERVIEWERS = "sendTask_releaseInterviewers";
    public static final String RUN_SESSION = "userTask_runSession";
    public static final String SCORECARDS_CLOSED = "boundaryEvent_scorecardsClosed";
    public static final String SCORECARD_REMINDER_DUE = "boundaryEvent_scorecardReminderDue";
    public static final String SEND_INTERVIEWER_PLAN = "sendTask_sendInterviewerPlan";
    public static final String SESSION_REMINDER_DUE = "boundaryEvent_sessionReminderDue";
    public static final String TELL_UNNEEDED_INTERVIEWERS = "sendTask_tellUnneededInterviewers";

    private CafeSelectSteps() {}
}
