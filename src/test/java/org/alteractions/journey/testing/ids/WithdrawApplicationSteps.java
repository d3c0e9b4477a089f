package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class WithdrawApplicationSteps {

    public static final String TELL_APPLICATION = "serviceTask_tellApplication";

    private WithdrawApplicationSteps() {}
}
