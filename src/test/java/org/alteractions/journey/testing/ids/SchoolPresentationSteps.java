package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class SchoolPresentationSteps {

    public static final String ANNOUNCE_POSTPONEMENT = "sendTask_announcePostponement";
    public static final String ASK_SCHOOL = "sendTask_askSchool";
    public static final String CANCELLED = "endEvent_cancelled";
    public static final String CANCEL_PRESENTATION = "serviceTask_cancelPresentation";
    public static final String CONFIRM_WITH_SCHOOL = "userTask_confirmWithSchool";
    public static final String DECIDE_SILENT_SCHOOL = "userTask_decideSilentSchool";
    public static final String GIVEN_UP = "endEvent_givenUp";
    public static final String HELD = "endEvent_held";
    public static final String INVITE_STRUCTURES = "sendTask_inviteStructures";
    public static final String PLAN_PRESENTATION = "userTask_planPresentation";
    public static final String RECORD_PRESENTATION = "userTask_recordPresentation";
    public static final String SCHOOL_REMINDED = "endEvent_schoolReminded";
    public static final String SCHOOL_REMINDER_DUE = "boundaryEvent_schoolReminderDue";
    public static final String SCHOOL_SILENT = "boundaryEvent_schoolSilent";
    public static final String THANK_SCHOOL = "sendTask_thankSchool";
    public static final String TOO_LATE = "endEvent_tooLate";

    private SchoolPresentationSteps() {}
}
