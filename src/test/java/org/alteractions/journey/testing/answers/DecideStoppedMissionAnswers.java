package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'decide-stopped-mission': -Djourney.guide=write. */
public final class DecideStoppedMissionAnswers extends FormAnswers {

    public static DecideStoppedMissionAnswers waitForTeam() {
        return new DecideStoppedMissionAnswers().stoppedMissionDecision("waitForTeam");
    }

    public static DecideStoppedMissionAnswers close() {
        return new DecideStoppedMissionAnswers().stoppedMissionDecision("close");
    }

    public DecideStoppedMissionAnswers stoppedMissionDecision(String answer) {
        put("stoppedMissionDecision", answer);
        return this;
    }

    public DecideStoppedMissionAnswers stoppedMissionReason(String answer) {
        put("stoppedMissionReason", answer);
        return this;
    }
}
