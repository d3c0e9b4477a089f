package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class SeminarSteps {

    public static final String ANNOUNCE_POSTPONEMENT = "sendTask_announcePostponement";
    public static final String AWAIT_SELECTION = "receiveTask_awaitSelection";
    public static final String CANCELLED = "endEvent_cancelled";
    public static final String DAY_PASSED = "boundaryEvent_dayPassed";
    public static final String DECIDE_ABSENT = "userTask_decideAbsent";
    public static final String INVITE_STUDENTS = "sendTask_inviteStudents";
    public static final String INVITE_TRAINER = "sendTask_inviteTrainer";
    public static final String PREPARE_SEMINAR = "userTask_prepareSeminar";
    public static final String RECORD_ATTENDANCE = "userTask_recordAttendance";
    public static final String SEMINAR_REMINDER_DUE = "boundaryEvent_seminarReminderDue";
    public static final String SETTLE_ABSENT = "serviceTask_settleAbsent";
    public static final String SETTLE_PRESENT = "serviceTask_settlePresent";
    public static final String STUDENTS_REMINDED = "endEvent_studentsReminded";

    private SeminarSteps() {}
}
