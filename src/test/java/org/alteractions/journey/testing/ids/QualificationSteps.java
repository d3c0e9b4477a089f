package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class QualificationSteps {

    public static final String ACCEPTED = "endEvent_accepted";
    public static final String ASK_INFORMATION = "sendTask_askInformation";
    public static final String DECLINED = "endEvent_declined";
    public static final String INFORMATION_NEVER_GIVEN = "boundaryEvent_informationNeverGiven";
    public static final String INFORMATION_REMINDED = "endEvent_informationReminded";
    public static final String INFORMATION_REMINDER_DUE = "boundaryEvent_informationReminderDue";
    public static final String POSTPONED = "endEvent_postponed";
    public static final String PROPOSE_SCOPE = "sendTask_proposeScope";
    public static final String QUALIFY_REQUEST = "userTask_qualifyRequest";
    public static final String RECORD_INFORMATION = "userTask_recordInformation";
    public static final String RECORD_SCOPE_ANSWER = "userTask_recordScopeAnswer";
    public static final String SCOPE_NEVER_ANSWERED = "boundaryEvent_scopeNeverAnswered";
    public static final String SCOPE_REMINDED = "endEvent_scopeReminded";
    public static final String SCOPE_REMINDER_DUE = "boundaryEvent_scopeReminderDue";

    private QualificationSteps() {}
}
