package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class AnswerInvitationSteps {

    public static final String KEPT = "endEvent_kept";
    public static final String MOVE_INTERVIEWS = "userTask_moveInterviews";
    public static final String REPLAN_SESSION = "callActivity_replanSession";
    public static final String WITHDRAW_APPLICATION = "callActivity_withdrawApplication";

    private AnswerInvitationSteps() {}
}
