package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'close-season': -Djourney.guide=write. */
public final class CloseSeasonAnswers extends FormAnswers {

    public CloseSeasonAnswers seasonNote(String answer) {
        put("seasonNote", answer);
        return this;
    }
}
