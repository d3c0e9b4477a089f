package org.alteractions.journey.process;

/** The steps of processes that the application asks for by their ids; ids as in the models. */
public enum ModelStep {
    RECORD_INFORMATION("userTask_recordInformation"),
    RECORD_SCOPE_ANSWER("userTask_recordScopeAnswer"),
    /** Start of the process that reports an event of a dossier. */
    EVENT_DECLARED("startEvent_eventDeclared"),
    CONFIRM_WITH_SCHOOL("userTask_confirmWithSchool"),
    ENTER_SCORECARD("userTask_enterScorecard"),
    ENTER_THIRD_SCORECARD("userTask_enterThirdScorecard"),
    DELIBERATE("userTask_deliberate"),
    RECORD_OFFER_ANSWER("userTask_recordOfferAnswer"),
    HOLD_REVIEW("userTask_holdReview"),
    RECORD_PRESENTATION("userTask_recordPresentation"),
    RUN_SESSION("userTask_runSession"),
    RECORD_ATTENDANCE("userTask_recordAttendance"),
    RECORD_RESTITUTION("userTask_recordRestitution"),
    CLOSE_SEASON("userTask_closeSeason");

    private final String id;

    ModelStep(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
