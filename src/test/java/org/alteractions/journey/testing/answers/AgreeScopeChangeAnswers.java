package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'agree-scope-change': -Djourney.guide=write. */
public final class AgreeScopeChangeAnswers extends FormAnswers {

    public static AgreeScopeChangeAnswers agreed() {
        return new AgreeScopeChangeAnswers().scopeDecision("agreed");
    }

    public static AgreeScopeChangeAnswers unchanged() {
        return new AgreeScopeChangeAnswers().scopeDecision("unchanged");
    }

    public static AgreeScopeChangeAnswers stopMission() {
        return new AgreeScopeChangeAnswers().scopeDecision("stopMission");
    }

    public AgreeScopeChangeAnswers scopeDecision(String answer) {
        put("scopeDecision", answer);
        return this;
    }

    public AgreeScopeChangeAnswers newScope(String answer) {
        put("newScope", answer);
        return this;
    }

    public AgreeScopeChangeAnswers scopeNotes(String answer) {
        put("scopeNotes", answer);
        return this;
    }

    public AgreeScopeChangeAnswers stopReason(String answer) {
        put("stopReason", answer);
        return this;
    }
}
