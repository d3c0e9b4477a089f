package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'join-presentation': -Djourney.guide=write. */
public final class JoinPresentationAnswers extends FormAnswers {

    public static JoinPresentationAnswers comes() {
        return new JoinPresentationAnswers().presentationAnswer("comes");
    }

    public static JoinPresentationAnswers absent() {
        return new JoinPresentationAnswers().presentationAnswer("absent");
    }

    public JoinPresentationAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public JoinPresentationAnswers invitedStructure(String answer) {
        put("invitedStructure", answer);
        return this;
    }

    public JoinPresentationAnswers presentationAnswer(String answer) {
        put("presentationAnswer", answer);
        return this;
    }

    public JoinPresentationAnswers representatives(String answer) {
        put("representatives", answer);
        return this;
    }

    public JoinPresentationAnswers structureRemark(String answer) {
        put("structureRemark", answer);
        return this;
    }
}
