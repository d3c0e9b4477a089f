package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'answer-invitation': -Djourney.guide=write. */
public final class AnswerInvitationAnswers extends FormAnswers {

    public static AnswerInvitationAnswers confirms() {
        return new AnswerInvitationAnswers().slotAnswer("confirms");
    }

    public static AnswerInvitationAnswers asksToMove() {
        return new AnswerInvitationAnswers().slotAnswer("asksToMove");
    }

    public static AnswerInvitationAnswers declines() {
        return new AnswerInvitationAnswers().slotAnswer("declines");
    }

    public AnswerInvitationAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public AnswerInvitationAnswers invitedCandidate(String answer) {
        put("invitedCandidate", answer);
        return this;
    }

    public AnswerInvitationAnswers slotAnswer(String answer) {
        put("slotAnswer", answer);
        return this;
    }

    public AnswerInvitationAnswers possibleFrom(String answer) {
        put("possibleFrom", answer);
        return this;
    }

    public AnswerInvitationAnswers slotRemark(String answer) {
        put("slotRemark", answer);
        return this;
    }
}
