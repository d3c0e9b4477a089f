package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class AnswerCoachingSteps {

    public static final String CONCLUDE_COACHING = "serviceTask_concludeCoaching";
    public static final String REMARK_PASSED_ON = "endEvent_remarkPassedOn";
    public static final String REPORT_COACH_UNAVAILABLE = "serviceTask_reportCoachUnavailable";

    private AnswerCoachingSteps() {}
}
