package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'ask-third-opinion': -Djourney.guide=write. */
public final class AskThirdOpinionAnswers extends FormAnswers {

    public AskThirdOpinionAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public AskThirdOpinionAnswers doubtfulCandidate(String answer) {
        put("doubtfulCandidate", answer);
        return this;
    }

    public AskThirdOpinionAnswers thirdInterviewer(String answer) {
        put("thirdInterviewer", answer);
        return this;
    }
}
