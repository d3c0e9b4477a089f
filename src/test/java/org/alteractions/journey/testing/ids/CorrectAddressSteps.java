package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class CorrectAddressSteps {

    public static final String SEND_MAIL_AGAIN = "serviceTask_sendMailAgain";

    private CorrectAddressSteps() {}
}
