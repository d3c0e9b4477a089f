package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class ReplanSessionSteps {

    public static final String CONFIRM_CHANGES = "userTask_confirmChanges";
    public static final String JOIN_DISRUPTION = "serviceTask_joinDisruption";
    public static final String REPLAN_INTERVIEWS = "serviceTask_replanInterviews";
    public static final String TELL_CANDIDATES = "sendTask_tellCandidates";
    public static final String TELL_INTERVIEWERS = "sendTask_tellInterviewers";

    private ReplanSessionSteps() {}
}
