package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class MissionJourneySteps {

    public static final String CATCH_EVENT_CLOSED_WITHOUT_TEAM = "catchEvent_closedWithoutTeam";
    public static final String CLOSED_BY_SEASON = "endEvent_closedBySeason";
    public static final String DECIDE_IDLE_DOSSIER = "userTask_decideIdleDossier";
    public static final String END_EVENT_CLOSED_WITHOUT_TEAM = "endEvent_closedWithoutTeam";
    public static final String MISSION = "callActivity_mission";
    public static final String QUALIFY = "callActivity_qualify";
    public static final String RECORD_WITHDRAWAL = "serviceTask_recordWithdrawal";
    public static final String RELEASE_TEAM = "serviceTask_releaseTeam";
    public static final String RESTITUTION = "callActivity_restitution";
    public static final String SEASON_OPENED = "catchEvent_seasonOpened";
    public static final String START_REVIEW = "serviceTask_startReview";
    public static final String TEAM_ASSIGNED = "catchEvent_teamAssigned";
    public static final String TELL_TEAM = "serviceTask_tellTeam";
    public static final String WAITED_TOO_LONG = "catchEvent_waitedTooLong";
    public static final String WITHDRAWN = "endEvent_withdrawn";

    private MissionJourneySteps() {}
}
