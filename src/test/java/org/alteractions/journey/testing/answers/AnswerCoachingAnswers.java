package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'answer-coaching': -Djourney.guide=write. */
public final class AnswerCoachingAnswers extends FormAnswers {

    public static AnswerCoachingAnswers accept() {
        return new AnswerCoachingAnswers().coachingAnswer("accept");
    }

    public static AnswerCoachingAnswers otherDate() {
        return new AnswerCoachingAnswers().coachingAnswer("otherDate");
    }

    public static AnswerCoachingAnswers decline() {
        return new AnswerCoachingAnswers().coachingAnswer("decline");
    }

    public AnswerCoachingAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public AnswerCoachingAnswers askedCoach(String answer) {
        put("askedCoach", answer);
        return this;
    }

    public AnswerCoachingAnswers coachingAnswer(String answer) {
        put("coachingAnswer", answer);
        return this;
    }

    public AnswerCoachingAnswers coachingRemark(String answer) {
        put("coachingRemark", answer);
        return this;
    }
}
