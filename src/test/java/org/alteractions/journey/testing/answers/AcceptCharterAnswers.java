package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'accept-charter': -Djourney.guide=write. */
public final class AcceptCharterAnswers extends FormAnswers {

    public static AcceptCharterAnswers accept() {
        return new AcceptCharterAnswers().charterAnswer("accept");
    }

    public static AcceptCharterAnswers question() {
        return new AcceptCharterAnswers().charterAnswer("question");
    }

    public AcceptCharterAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public AcceptCharterAnswers charterParty(String answer) {
        put("charterParty", answer);
        return this;
    }

    public AcceptCharterAnswers charterAnswer(String answer) {
        put("charterAnswer", answer);
        return this;
    }

    public AcceptCharterAnswers signedName(String answer) {
        put("signedName", answer);
        return this;
    }

    public AcceptCharterAnswers charterQuestion(String answer) {
        put("charterQuestion", answer);
        return this;
    }
}
