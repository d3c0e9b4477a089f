package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class FailedStepSteps {

    public static final String RETRY_STEP = "serviceTask_retryStep";
    public static final String UNBLOCK_STEP = "userTask_unblockStep";

    private FailedStepSteps() {}
}
