package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'record-information': -Djourney.guide=write. */
public final class RecordInformationAnswers extends FormAnswers {

    public RecordInformationAnswers receivedInformation(String answer) {
        put("receivedInformation", answer);
        return this;
    }
}
