package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class FormIds {

    public static final String ACCEPT_CHARTER = "accept-charter";
    public static final String AGREE_SCOPE_CHANGE = "agree-scope-change";
    public static final String ANSWER_COACHING = "answer-coaching";
    public static final String ANSWER_INVITATION = "answer-invitation";
    public static final String ANSWER_PULSE_CHECK = "answer-pulse-check";
    public static final String ANSWER_SEMINAR = "answer-seminar";
    public static final String ASK_THIRD_OPINION = "ask-third-opinion";
    public static final String CLOSE_SEASON = "close-season";
    public static final String CONFIRM_CHANGES = "confirm-changes";
    public static final String CONFIRM_TEAM = "confirm-team";
    public static final String CONFIRM_WITH_SCHOOL = "confirm-with-school";
    public static final String CORRECT_ADDRESS = "correct-address";
    public static final String CORRECT_CONTACT = "correct-contact";
    public static final String CORRECT_STUDENT = "correct-student";
    public static final String DECIDE_ABSENT = "decide-absent";
    public static final String DECIDE_IDLE_DOSSIER = "decide-idle-dossier";
    public static final String DECIDE_LEFTOVER_DOSSIER = "decide-leftover-dossier";
    public static final String DECIDE_REGISTRATIONS = "decide-registrations";
    public static final String DECIDE_RESTITUTION = "decide-restitution";
    public static final String DECIDE_SILENT_SCHOOL = "decide-silent-school";
    public static final String DECIDE_SILENT_STRUCTURE = "decide-silent-structure";
    public static final String DECIDE_STOPPED_MISSION = "decide-stopped-mission";
    public static final String DECIDE_WAITING_APPLICATION = "decide-waiting-application";
    public static final String DECLARE_AVAILABILITY = "declare-availability";
    public static final String DECLARE_EVENT = "declare-event";
    public static final String DELIBERATE = "deliberate";
    public static final String DESCRIBE_MISSION = "describe-mission";
    public static final String DESCRIBE_STUDENT = "describe-student";
    public static final String ENTER_SCORECARD = "enter-scorecard";
    public static final String FOLLOW_UP_RISK = "follow-up-risk";
    public static final String GIVE_FEEDBACK = "give-feedback";
    public static final String HAND_IN_DELIVERABLE = "hand-in-deliverable";
    public static final String HOLD_MID_TERM = "hold-mid-term";
    public static final String HOLD_REVIEW = "hold-review";
    public static final String JOIN_PRESENTATION = "join-presentation";
    public static final String MOVE_INTERVIEWS = "move-interviews";
    public static final String OPEN_SEASON = "open-season";
    public static final String PLAN_KICK_OFF = "plan-kick-off";
    public static final String PLAN_PRESENTATION = "plan-presentation";
    public static final String PLAN_PRESENTATIONS = "plan-presentations";
    public static final String PREPARE_SEMINAR = "prepare-seminar";
    public static final String PREPARE_SESSION = "prepare-session";
    public static final String PUBLISH_PLAN = "publish-plan";
    public static final String QUALIFY_REQUEST = "qualify-request";
    public static final String RECEIVE_DELIVERABLE = "receive-deliverable";
    public static final String RECORD_ATTENDANCE = "record-attendance";
    public static final String RECORD_CHARTER = "record-charter";
    public static final String RECORD_INFORMATION = "record-information";
    public static final String RECORD_OFFER_ANSWER = "record-offer-answer";
    public static final String RECORD_PRESENTATION = "record-presentation";
    public static final String RECORD_RESTITUTION = "record-restitution";
    public static final String RECORD_SCOPE_ANSWER = "record-scope-answer";
    public static final String REGISTER_COACH = "register-coach";
    public static final String REGISTER_INTERVIEWER = "register-interviewer";
    public static final String REGISTER_SCHOOL = "register-school";
    public static final String REGISTER_STUDENT = "register-student";
    public static final String REPLACE_COACH = "replace-coach";
    public static final String REPLACE_STUDENT = "replace-student";
    public static final String REPORT_DISRUPTION = "report-disruption";
    public static final String REQUEST = "request";
    public static final String REVIEW_TEAMS = "review-teams";
    public static final String RUN_SESSION = "run-session";
    public static final String SCHEDULE_RESTITUTION = "schedule-restitution";
    public static final String UNBLOCK_STEP = "unblock-step";
    public static final String WITHDRAW_APPLICATION = "withdraw-application";

    private FormIds() {}
}
