package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'schedule-restitution': -Djourney.guide=write. */
public final class ScheduleRestitutionAnswers extends FormAnswers {

    public ScheduleRestitutionAnswers restitutionAt(String answer) {
        put("restitutionAt", answer);
        return this;
    }

    public ScheduleRestitutionAnswers restitutionPlace(String answer) {
        put("restitutionPlace", answer);
        return this;
    }

    public ScheduleRestitutionAnswers restitutionNotes(String answer) {
        put("restitutionNotes", answer);
        return this;
    }
}
