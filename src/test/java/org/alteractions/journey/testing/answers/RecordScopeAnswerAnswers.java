package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'record-scope-answer': -Djourney.guide=write. */
public final class RecordScopeAnswerAnswers extends FormAnswers {

    public static RecordScopeAnswerAnswers accept() {
        return new RecordScopeAnswerAnswers().scopeAnswer("accept");
    }

    public static RecordScopeAnswerAnswers refuse() {
        return new RecordScopeAnswerAnswers().scopeAnswer("refuse");
    }

    public RecordScopeAnswerAnswers scopeAnswer(String answer) {
        put("scopeAnswer", answer);
        return this;
    }

    public RecordScopeAnswerAnswers scopeComment(String answer) {
        put("scopeComment", answer);
        return this;
    }
}
