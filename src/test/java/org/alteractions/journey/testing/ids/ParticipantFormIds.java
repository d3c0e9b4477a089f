package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class ParticipantFormIds {

    public static final String ACCEPT_CHARTER = "accept-charter";
    public static final String ADD_DOCUMENTS = "add-documents";
    public static final String ANSWER_OFFER = "answer-offer";
    public static final String ANSWER_PULSE_CHECK = "answer-pulse-check";
    public static final String ANSWER_REVIEW = "answer-review";
    public static final String ANSWER_SCOPE = "answer-scope";
    public static final String ANSWER_SEMINAR = "answer-seminar";
    public static final String CONFIRM_PRESENTATION = "confirm-presentation";
    public static final String CONFIRM_SLOT = "confirm-slot";
    public static final String DECLARE_AVAILABILITY = "declare-availability";
    public static final String DEMANDE = "demande";
    public static final String GIVE_FEEDBACK = "give-feedback";
    public static final String GIVE_INFORMATION = "give-information";
    public static final String HAND_IN_DELIVERABLE = "hand-in-deliverable";
    public static final String INSCRIPTION = "inscription";
    public static final String JOIN_PRESENTATION = "join-presentation";
    public static final String MY_INTERVIEWS = "my-interviews";
    public static final String MY_LINKS = "my-links";
    public static final String TELL_WISHES = "tell-wishes";
    public static final String WITHDRAW = "withdraw";
    public static final String WRITE_SCORECARD = "write-scorecard";

    private ParticipantFormIds() {}
}
