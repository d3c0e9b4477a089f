package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'hold-mid-term': -Djourney.guide=write. */
public final class HoldMidTermAnswers extends FormAnswers {

    public static HoldMidTermAnswers onTrack() {
        return new HoldMidTermAnswers().midTermOutcome("onTrack");
    }

    public static HoldMidTermAnswers atRisk() {
        return new HoldMidTermAnswers().midTermOutcome("atRisk");
    }

    public static HoldMidTermAnswers missed() {
        return new HoldMidTermAnswers().midTermOutcome("missed");
    }

    public static HoldMidTermAnswers stopMission() {
        return new HoldMidTermAnswers().midTermOutcome("stopMission");
    }

    public HoldMidTermAnswers midTermOutcome(String answer) {
        put("midTermOutcome", answer);
        return this;
    }

    public HoldMidTermAnswers newMidTermDay(String answer) {
        put("newMidTermDay", answer);
        return this;
    }

    public HoldMidTermAnswers midTermNotes(String answer) {
        put("midTermNotes", answer);
        return this;
    }

    public HoldMidTermAnswers stopReason(String answer) {
        put("stopReason", answer);
        return this;
    }
}
