package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'move-interviews': -Djourney.guide=write. */
public final class MoveInterviewsAnswers extends FormAnswers {

    public static MoveInterviewsAnswers replan() {
        return new MoveInterviewsAnswers().moveDecision("replan");
    }

    public static MoveInterviewsAnswers keep() {
        return new MoveInterviewsAnswers().moveDecision("keep");
    }

    public static MoveInterviewsAnswers settled() {
        return new MoveInterviewsAnswers().moveDecision("settled");
    }

    public MoveInterviewsAnswers moveDecision(String answer) {
        put("moveDecision", answer);
        return this;
    }

    public MoveInterviewsAnswers movedFrom(String answer) {
        put("movedFrom", answer);
        return this;
    }

    public MoveInterviewsAnswers moveComment(String answer) {
        put("moveComment", answer);
        return this;
    }
}
