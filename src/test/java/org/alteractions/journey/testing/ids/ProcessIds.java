package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class ProcessIds {

    public static final String ACCEPT_CHARTER = "accept-charter";
    public static final String ANSWER_COACHING = "answer-coaching";
    public static final String ANSWER_INVITATION = "answer-invitation";
    public static final String ANSWER_PULSE_CHECK = "answer-pulse-check";
    public static final String ANSWER_SEMINAR = "answer-seminar";
    public static final String APPLICATION = "application";
    public static final String CAFE_SELECT = "cafe-select";
    public static final String CANDIDATE_SELECTION = "candidate-selection";
    public static final String CORRECT_ADDRESS = "correct-address";
    public static final String CORRECT_CONTACT = "correct-contact";
    public static final String CORRECT_STUDENT = "correct-student";
    public static final String DECLARE_AVAILABILITY = "declare-availability";
    public static final String DECLARE_EVENT = "declare-event";
    public static final String DESCRIBE_MISSION = "describe-mission";
    public static final String DESCRIBE_STUDENT = "describe-student";
    public static final String FAILED_STEP = "failed-step";
    public static final String GIVE_FEEDBACK = "give-feedback";
    public static final String HAND_IN_DELIVERABLE = "hand-in-deliverable";
    public static final String JOIN_PRESENTATION = "join-presentation";
    public static final String LEFTOVER_DOSSIER = "leftover-dossier";
    public static final String MISSION = "mission";
    public static final String MISSION_JOURNEY = "mission-journey";
    public static final String ONE_YEAR_REVIEW = "one-year-review";
    public static final String QUALIFICATION = "qualification";
    public static final String REGISTER_COACH = "register-coach";
    public static final String REGISTER_INTERVIEWER = "register-interviewer";
    public static final String REGISTER_SCHOOL = "register-school";
    public static final String REGISTRATION_WINDOW = "registration-window";
    public static final String REPLAN_SESSION = "replan-session";
    public static final String RESTITUTION = "restitution";
    public static final String SCHOOL_PRESENTATION = "school-presentation";
    public static final String SEASON = "season";
    public static final String SEMINAR = "seminar";
    public static final String TEAM_FORMING = "team-forming";
    public static final String THIRD_OPINION = "third-opinion";
    public static final String WITHDRAW_APPLICATION = "withdraw-application";

    private ProcessIds() {}
}
