package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class RegistrationWindowSteps {

    public static final String ASK_INTERVIEWERS = "sendTask_askInterviewers";
    public static final String CLOSE_REGISTRATION = "serviceTask_closeRegistration";
    public static final String DECIDE_REGISTRATIONS = "userTask_decideRegistrations";
    public static final String OPEN_REGISTRATION = "serviceTask_openRegistration";
    public static final String REGISTRATION_DUE = "catchEvent_registrationDue";
    public static final String REGISTRATION_OVER = "catchEvent_registrationOver";

    private RegistrationWindowSteps() {}
}
