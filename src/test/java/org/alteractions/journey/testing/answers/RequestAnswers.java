package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'request': -Djourney.guide=write. */
public final class RequestAnswers extends FormAnswers {

    public RequestAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public RequestAnswers structureName(String answer) {
        put("structureName", answer);
        return this;
    }

    public RequestAnswers structureKind(String answer) {
        put("structureKind", answer);
        return this;
    }

    public RequestAnswers contactName(String answer) {
        put("contactName", answer);
        return this;
    }

    public RequestAnswers contactEmail(String answer) {
        put("contactEmail", answer);
        return this;
    }

    public RequestAnswers newContact(boolean answer) {
        put("newContact", answer);
        return this;
    }

    public RequestAnswers contactPhone(String answer) {
        put("contactPhone", answer);
        return this;
    }

    public RequestAnswers contactLanguage(String answer) {
        put("contactLanguage", answer);
        return this;
    }

    public RequestAnswers dossierTitle(String answer) {
        put("dossierTitle", answer);
        return this;
    }

    public RequestAnswers dossierNeed(String answer) {
        put("dossierNeed", answer);
        return this;
    }

    public RequestAnswers neededBy(String answer) {
        put("neededBy", answer);
        return this;
    }

    public RequestAnswers sponsorName(String answer) {
        put("sponsorName", answer);
        return this;
    }
}
