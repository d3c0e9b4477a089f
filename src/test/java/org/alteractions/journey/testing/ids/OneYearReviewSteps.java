package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class OneYearReviewSteps {

    public static final String CANCEL_REVIEW = "serviceTask_cancelReview";
    public static final String DECIDE_SILENT_STRUCTURE = "userTask_decideSilentStructure";
    public static final String HOLD_REVIEW = "userTask_holdReview";
    public static final String INVITE_TO_REVIEW = "sendTask_inviteToReview";
    public static final String REVIEWED = "endEvent_reviewed";
    public static final String REVIEW_CANCELLED = "endEvent_reviewCancelled";
    public static final String REVIEW_REMINDER_DUE = "boundaryEvent_reviewReminderDue";
    public static final String STRUCTURE_GONE = "endEvent_structureGone";
    public static final String STRUCTURE_REMINDED = "endEvent_structureReminded";
    public static final String STRUCTURE_SILENT = "boundaryEvent_structureSilent";
    public static final String UNREACHABLE = "endEvent_unreachable";
    public static final String YEAR_PASSED = "catchEvent_yearPassed";

    private OneYearReviewSteps() {}
}
