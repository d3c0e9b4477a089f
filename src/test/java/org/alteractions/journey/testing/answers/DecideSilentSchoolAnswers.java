package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'decide-silent-school': -Djourney.guide=write. */
public final class DecideSilentSchoolAnswers extends FormAnswers {

    public static DecideSilentSchoolAnswers askAgain() {
        return new DecideSilentSchoolAnswers().silentSchoolDecision("askAgain");
    }

    public static DecideSilentSchoolAnswers otherDate() {
        return new DecideSilentSchoolAnswers().silentSchoolDecision("otherDate");
    }

    public static DecideSilentSchoolAnswers giveUp() {
        return new DecideSilentSchoolAnswers().silentSchoolDecision("giveUp");
    }

    public DecideSilentSchoolAnswers silentSchoolDecision(String answer) {
        put("silentSchoolDecision", answer);
        return this;
    }

    public DecideSilentSchoolAnswers silentSchoolRemarks(String answer) {
        put("silentSchoolRemarks", answer);
        return this;
    }
}
