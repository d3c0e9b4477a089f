package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'plan-kick-off': -Djourney.guide=write. */
public final class PlanKickOffAnswers extends FormAnswers {

    public PlanKickOffAnswers kickOffAt(String answer) {
        put("kickOffAt", answer);
        return this;
    }

    public PlanKickOffAnswers kickOffPlace(String answer) {
        put("kickOffPlace", answer);
        return this;
    }

    public PlanKickOffAnswers kickOffNotes(String answer) {
        put("kickOffNotes", answer);
        return this;
    }
}
