package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class ApplicationSteps {

    public static final String APPLICATION_CLOSED = "endEvent_applicationClosed";
    public static final String CARRY_OVER_ANNOUNCED = "endEvent_carryOverAnnounced";
    public static final String CONFIRM_REGISTRATION = "sendTask_confirmRegistration";
    public static final String DECIDE_WAITING_STUDENT = "userTask_decideWaitingStudent";
    public static final String JOIN_TEAM = "receiveTask_joinTeam";
    public static final String NOT_PLACED = "endEvent_notPlaced";
    public static final String NOT_TRAINED = "endEvent_notTrained";
    public static final String PASS_MISSED_PLACE_ON = "serviceTask_passMissedPlaceOn";
    public static final String PASS_PLACE_ON = "serviceTask_passPlaceOn";
    public static final String PASS_WITHDRAWN_PLACE_ON = "serviceTask_passWithdrawnPlaceOn";
    public static final String RECORD_NOT_PLACED = "serviceTask_recordNotPlaced";
    public static final String RECORD_STUDENT_WITHDRAWAL = "serviceTask_recordStudentWithdrawal";
    public static final String RECORD_TEAM_JOINED = "serviceTask_recordTeamJoined";
    public static final String SELECT_CANDIDATE = "callActivity_selectCandidate";
    public static final String STILL_WITHOUT_TEAM = "catchEvent_stillWithoutTeam";
    public static final String TEAM_TOO_LATE = "boundaryEvent_teamTooLate";
    public static final String TRAINING_ANNOUNCED = "endEvent_trainingAnnounced";
    public static final String WITHDRAWN = "endEvent_withdrawn";

    private ApplicationSteps() {}
}
