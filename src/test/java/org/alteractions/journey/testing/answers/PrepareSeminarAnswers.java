package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'prepare-seminar': -Djourney.guide=write. */
public final class PrepareSeminarAnswers extends FormAnswers {

    public static PrepareSeminarAnswers plan() {
        return new PrepareSeminarAnswers().preparationDecision("plan");
    }

    public static PrepareSeminarAnswers cancel() {
        return new PrepareSeminarAnswers().preparationDecision("cancel");
    }

    public PrepareSeminarAnswers preparationDecision(String answer) {
        put("preparationDecision", answer);
        return this;
    }

    public PrepareSeminarAnswers seminarDate(String answer) {
        put("seminarDate", answer);
        return this;
    }

    public PrepareSeminarAnswers seminarStart(String answer) {
        put("seminarStart", answer);
        return this;
    }

    public PrepareSeminarAnswers seminarPlace(String answer) {
        put("seminarPlace", answer);
        return this;
    }

    public PrepareSeminarAnswers trainerName(String answer) {
        put("trainerName", answer);
        return this;
    }

    public PrepareSeminarAnswers trainerEmail(String answer) {
        put("trainerEmail", answer);
        return this;
    }

    public PrepareSeminarAnswers trainerLanguage(String answer) {
        put("trainerLanguage", answer);
        return this;
    }

    public PrepareSeminarAnswers cancellationReason(String answer) {
        put("cancellationReason", answer);
        return this;
    }
}
