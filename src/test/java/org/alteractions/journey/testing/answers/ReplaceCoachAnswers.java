package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'replace-coach': -Djourney.guide=write. */
public final class ReplaceCoachAnswers extends FormAnswers {

    public static ReplaceCoachAnswers replace() {
        return new ReplaceCoachAnswers().coachDecision("replace");
    }

    public static ReplaceCoachAnswers decideWait() {
        return new ReplaceCoachAnswers().coachDecision("wait");
    }

    public static ReplaceCoachAnswers stays() {
        return new ReplaceCoachAnswers().coachDecision("stays");
    }

    public static ReplaceCoachAnswers stopMission() {
        return new ReplaceCoachAnswers().coachDecision("stopMission");
    }

    public ReplaceCoachAnswers coachDecision(String answer) {
        put("coachDecision", answer);
        return this;
    }

    public ReplaceCoachAnswers newCoach(String answer) {
        put("newCoach", answer);
        return this;
    }

    public ReplaceCoachAnswers coachNotes(String answer) {
        put("coachNotes", answer);
        return this;
    }

    public ReplaceCoachAnswers stopReason(String answer) {
        put("stopReason", answer);
        return this;
    }
}
