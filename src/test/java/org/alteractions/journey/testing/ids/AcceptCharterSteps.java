package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class AcceptCharterSteps {

    public static final String CONCLUDE_CHARTER = "serviceTask_concludeCharter";
    public static final String QUESTION_PASSED_ON = "endEvent_questionPassedOn";

    private AcceptCharterSteps() {}
}
