package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class SeasonSteps {

    public static final String ANNOUNCE_CANCELLATION = "sendTask_announceCancellation";
    public static final String CAFE_SELECT = "callActivity_cafeSelect";
    public static final String CANCEL_PRESENTATIONS = "serviceTask_cancelPresentations";
    public static final String CANCEL_SEASON = "serviceTask_cancelSeason";
    public static final String CARRY_OVER_STUDENTS = "serviceTask_carryOverStudents";
    public static final String CLOSE_PRESENTATIONS = "serviceTask_closePresentations";
    public static final String CLOSE_SEASON = "userTask_closeSeason";
    public static final String LAUNCH_SEASON = "serviceTask_launchSeason";
    public static final String MISSIONS_OVER = "catchEvent_missionsOver";
    public static final String PLAN_PRESENTATIONS = "userTask_planPresentations";
    public static final String REGISTRATION_WINDOW = "callActivity_registrationWindow";
    public static final String RELEASE_CANDIDATES = "serviceTask_releaseCandidates";
    public static final String RELEASE_STUDENTS = "serviceTask_releaseStudents";
    public static final String RELEASE_UNTRAINED = "serviceTask_releaseUntrained";
    public static final String SCHOOL_PRESENTATION = "callActivity_schoolPresentation";
    public static final String SEMINAR = "callActivity_seminar";
    public static final String TEAM_FORMING = "callActivity_teamForming";
    public static final String TELL_POSTPONED_DOSSIERS = "serviceTask_tellPostponedDossiers";
    public static final String TELL_REGISTRATION_CLOSED = "serviceTask_tellRegistrationClosed";
    public static final String TELL_SELECTION_OVER = "serviceTask_tellSelectionOver";

    private SeasonSteps() {}
}
