package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'open-season': -Djourney.guide=write. */
public final class OpenSeasonAnswers extends FormAnswers {

    public OpenSeasonAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public OpenSeasonAnswers seasonTerm(String answer) {
        put("seasonTerm", answer);
        return this;
    }

    public OpenSeasonAnswers seasonYear(int answer) {
        put("seasonYear", answer);
        return this;
    }

    public OpenSeasonAnswers registrationOpens(String answer) {
        put("registrationOpens", answer);
        return this;
    }

    public OpenSeasonAnswers registrationCloses(String answer) {
        put("registrationCloses", answer);
        return this;
    }

    public OpenSeasonAnswers cafeSelectOn(String answer) {
        put("cafeSelectOn", answer);
        return this;
    }

    public OpenSeasonAnswers seminarOn(String answer) {
        put("seminarOn", answer);
        return this;
    }

    public OpenSeasonAnswers missionsStart(String answer) {
        put("missionsStart", answer);
        return this;
    }

    public OpenSeasonAnswers missionsEnd(String answer) {
        put("missionsEnd", answer);
        return this;
    }
}
