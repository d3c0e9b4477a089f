package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class MissionJourneySteps {

    public static final String ACKNOWLEDGE_REQUEST = "sendTask_acknowledgeRequest";
    public static final String CLOSED_WITHOUT_TEAM = "endEvent_closedWithoutTeam";
    public static final String DECIDE_IDLE_DOSSIER = "userTask_decideIdleDossier";
    public static final String DECIDE_STOPPED_MISSION = "userTask_decideStoppedMission";
    public static final String DROP_PROPOSED_TEAM = "serviceTask_dropProposedTeam";
    public static final String DROP_TO_CLOSE = "serviceTask_dropToClose";
    public static final String DROP_TO_REQUALIFY = "serviceTask_dropToRequalify";
    public static final String MISSION = "callActivity_mission";
    public static final String QUALIFY = "callActivity_qualify";
    public static final String RECEIVE_TEAM = "receiveTask_receiveTeam";
    public static final String RECORD_WITHDRAWAL = "serviceTask_recordWithdrawal";
    public static final String RELEASE_TEAM = "serviceTask_releaseTeam";
    public static final String RESTITUTION = "callActivity_restitution";
    public static final String START_REVIEW = "serviceTask_startReview";
    public static final String STOPPED_MISSION_CLOSED = "endEvent_stoppedMissionClosed";
    public static final String TELL_NEW_WAIT = "sendTask_tellNewWait";
    public static final String TELL_TEAM = "sendTask_tellTeam";
    public static final String WAITED_AGAIN = "catchEvent_waitedAgain";
    public static final String WAITED_TOO_LONG = "boundaryEvent_waitedTooLong";
    public static final String WITHDRAWN = "endEvent_withdrawn";

    private MissionJourneySteps() {}
}
