package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'qualify-request': -Djourney.guide=write. */
public final class QualifyRequestAnswers extends FormAnswers {

    public static QualifyRequestAnswers accept() {
        return new QualifyRequestAnswers().qualificationDecision("accept");
    }

    public static QualifyRequestAnswers reframe() {
        return new QualifyRequestAnswers().qualificationDecision("reframe");
    }

    public static QualifyRequestAnswers moreInformation() {
        return new QualifyRequestAnswers().qualificationDecision("moreInformation");
    }

    public static QualifyRequestAnswers nextSeason() {
        return new QualifyRequestAnswers().qualificationDecision("nextSeason");
    }

    public static QualifyRequestAnswers decline() {
        return new QualifyRequestAnswers().qualificationDecision("decline");
    }

    public QualifyRequestAnswers qualificationDecision(String answer) {
        put("qualificationDecision", answer);
        return this;
    }

    public QualifyRequestAnswers missionScope(String answer) {
        put("missionScope", answer);
        return this;
    }

    public QualifyRequestAnswers missingInformation(String answer) {
        put("missingInformation", answer);
        return this;
    }

    public QualifyRequestAnswers decisionReason(String answer) {
        put("decisionReason", answer);
        return this;
    }
}
