package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'enter-scorecard': -Djourney.guide=write. */
public final class EnterScorecardAnswers extends FormAnswers {

    public EnterScorecardAnswers motivationMark(int answer) {
        put("motivationMark", answer);
        return this;
    }

    public EnterScorecardAnswers teamworkMark(int answer) {
        put("teamworkMark", answer);
        return this;
    }

    public EnterScorecardAnswers analysisMark(int answer) {
        put("analysisMark", answer);
        return this;
    }

    public EnterScorecardAnswers commitmentMark(int answer) {
        put("commitmentMark", answer);
        return this;
    }

    public EnterScorecardAnswers recommendation(String answer) {
        put("recommendation", answer);
        return this;
    }

    public EnterScorecardAnswers scorecardRemarks(String answer) {
        put("scorecardRemarks", answer);
        return this;
    }
}
