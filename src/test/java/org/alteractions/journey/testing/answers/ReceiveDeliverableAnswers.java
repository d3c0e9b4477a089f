package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'receive-deliverable': -Djourney.guide=write. */
public final class ReceiveDeliverableAnswers extends FormAnswers {

    public static ReceiveDeliverableAnswers accepted() {
        return new ReceiveDeliverableAnswers().deliverableOutcome("accepted");
    }

    public static ReceiveDeliverableAnswers rework() {
        return new ReceiveDeliverableAnswers().deliverableOutcome("rework");
    }

    public static ReceiveDeliverableAnswers prolonged() {
        return new ReceiveDeliverableAnswers().deliverableOutcome("prolonged");
    }

    public static ReceiveDeliverableAnswers stopMission() {
        return new ReceiveDeliverableAnswers().deliverableOutcome("stopMission");
    }

    public ReceiveDeliverableAnswers deliverableOutcome(String answer) {
        put("deliverableOutcome", answer);
        return this;
    }

    public ReceiveDeliverableAnswers newDeliverableDay(String answer) {
        put("newDeliverableDay", answer);
        return this;
    }

    public ReceiveDeliverableAnswers deliverableLacks(String answer) {
        put("deliverableLacks", answer);
        return this;
    }

    public ReceiveDeliverableAnswers deliverableNotes(String answer) {
        put("deliverableNotes", answer);
        return this;
    }

    public ReceiveDeliverableAnswers stopReason(String answer) {
        put("stopReason", answer);
        return this;
    }
}
