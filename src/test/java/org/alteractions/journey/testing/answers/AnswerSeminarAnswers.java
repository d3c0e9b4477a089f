package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'answer-seminar': -Djourney.guide=write. */
public final class AnswerSeminarAnswers extends FormAnswers {

    public static AnswerSeminarAnswers comes() {
        return new AnswerSeminarAnswers().seminarAnswer("comes");
    }

    public static AnswerSeminarAnswers catchesUp() {
        return new AnswerSeminarAnswers().seminarAnswer("catchesUp");
    }

    public static AnswerSeminarAnswers givesUp() {
        return new AnswerSeminarAnswers().seminarAnswer("givesUp");
    }

    public AnswerSeminarAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public AnswerSeminarAnswers invitedStudent(String answer) {
        put("invitedStudent", answer);
        return this;
    }

    public AnswerSeminarAnswers seminarAnswer(String answer) {
        put("seminarAnswer", answer);
        return this;
    }

    public AnswerSeminarAnswers answerRemark(String answer) {
        put("answerRemark", answer);
        return this;
    }
}
