package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class CandidateSelectionSteps {

    public static final String ABSENT = "endEvent_absent";
    public static final String APPLICATION_CLOSED = "endEvent_applicationClosed";
    public static final String DECIDE_WAITING_APPLICATION = "userTask_decideWaitingApplication";
    public static final String DECLINED = "endEvent_declined";
    public static final String DROP_THIRD_OPINION = "serviceTask_dropThirdOpinion";
    public static final String EXPIRE_OFFER = "serviceTask_expireOffer";
    public static final String INVITED = "endEvent_invited";
    public static final String OFFER_EXPIRED = "boundaryEvent_offerExpired";
    public static final String OFFER_LAPSED = "endEvent_offerLapsed";
    public static final String OFFER_PLACE = "sendTask_offerPlace";
    public static final String OFFER_REMINDED = "endEvent_offerReminded";
    public static final String OFFER_REMINDER_DUE = "boundaryEvent_offerReminderDue";
    public static final String PASS_PLACE_ON = "serviceTask_passPlaceOn";
    public static final String PLACE_CONFIRMED = "endEvent_placeConfirmed";
    public static final String RECEIVE_DECISION = "receiveTask_receiveDecision";
    public static final String RECEIVE_PLACE = "receiveTask_receivePlace";
    public static final String RECORD_OFFER_ANSWER = "userTask_recordOfferAnswer";
    public static final String WAITED_AGAIN = "catchEvent_waitedAgain";
    public static final String WAITED_TOO_LONG = "startEvent_waitedTooLong";
    public static final String WAITING_LIST_ANNOUNCED = "endEvent_waitingListAnnounced";

    private CandidateSelectionSteps() {}
}
