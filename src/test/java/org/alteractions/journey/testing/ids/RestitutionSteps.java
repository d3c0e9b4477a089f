package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class RestitutionSteps {

    public static final String CLOSED_WITHOUT_RESTITUTION = "endEvent_closedWithoutRestitution";
    public static final String CLOSE_MISSION = "serviceTask_closeMission";
    public static final String COMPLETE_MISSION = "serviceTask_completeMission";
    public static final String DATE_ASKED = "endEvent_dateAsked";
    public static final String DATE_REMINDER_DUE = "boundaryEvent_dateReminderDue";
    public static final String DECIDE_RESTITUTION = "userTask_decideRestitution";
    public static final String INVITE_TO_RESTITUTION = "sendTask_inviteToRestitution";
    public static final String NO_DATE_FOUND = "boundaryEvent_noDateFound";
    public static final String RECORD_RESTITUTION = "userTask_recordRestitution";
    public static final String RESTITUTED = "endEvent_restituted";
    public static final String RESTITUTION_REMINDED = "endEvent_restitutionReminded";
    public static final String RESTITUTION_REMINDER_DUE = "boundaryEvent_restitutionReminderDue";
    public static final String SCHEDULE_RESTITUTION = "userTask_scheduleRestitution";

    private RestitutionSteps() {}
}
