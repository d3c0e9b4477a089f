package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'hand-in-deliverable': -Djourney.guide=write. */
public final class HandInDeliverableAnswers extends FormAnswers {

    public HandInDeliverableAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public HandInDeliverableAnswers deliveringMission(String answer) {
        put("deliveringMission", answer);
        return this;
    }

    public HandInDeliverableAnswers deliverableRemark(String answer) {
        put("deliverableRemark", answer);
        return this;
    }
}
