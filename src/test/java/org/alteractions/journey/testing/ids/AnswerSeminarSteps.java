package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class AnswerSeminarSteps {

    public static final String ANSWER_NOTED = "endEvent_answerNoted";
    public static final String TELL_PLACE_GIVEN_UP = "serviceTask_tellPlaceGivenUp";

    private AnswerSeminarSteps() {}
}
