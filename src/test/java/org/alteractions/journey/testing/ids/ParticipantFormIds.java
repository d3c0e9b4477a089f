package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class ParticipantFormIds {

    public static final String ACCEPT_CHARTER = "accept-charter";
    public static final String ADD_DOCUMENTS = "add-documents";
    public static final String ANSWER_COACHING = "answer-coaching";
    public static final String ANSWER_INVITATION = "answer-invitation";
    public static final String ANSWER_PULSE_CHECK = "answer-pulse-check";
    public static final String ANSWER_SEMINAR = "answer-seminar";
    public static final String CONFIRM_WITH_SCHOOL = "confirm-with-school";
    public static final String DECLARE_AVAILABILITY = "declare-availability";
    public static final String DESCRIBE_STUDENT = "describe-student";
    public static final String ENTER_SCORECARD = "enter-scorecard";
    public static final String GIVE_FEEDBACK = "give-feedback";
    public static final String HAND_IN_DELIVERABLE = "hand-in-deliverable";
    public static final String HOLD_REVIEW = "hold-review";
    public static final String JOIN_PRESENTATION = "join-presentation";
    public static final String MY_INTERVIEWS = "my-interviews";
    public static final String MY_LINKS = "my-links";
    public static final String RECORD_INFORMATION = "record-information";
    public static final String RECORD_OFFER_ANSWER = "record-offer-answer";
    public static final String RECORD_SCOPE_ANSWER = "record-scope-answer";
    public static final String REGISTER_STUDENT = "register-student";
    public static final String REQUEST = "request";
    public static final String WITHDRAW_APPLICATION = "withdraw-application";

    private ParticipantFormIds() {}
}
