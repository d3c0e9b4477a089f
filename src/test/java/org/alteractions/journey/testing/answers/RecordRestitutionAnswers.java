package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'record-restitution': -Djourney.guide=write. */
public final class RecordRestitutionAnswers extends FormAnswers {

    public static RecordRestitutionAnswers held() {
        return new RecordRestitutionAnswers().restitutionOutcome("held");
    }

    public static RecordRestitutionAnswers postponed() {
        return new RecordRestitutionAnswers().restitutionOutcome("postponed");
    }

    public static RecordRestitutionAnswers structureSilent() {
        return new RecordRestitutionAnswers().restitutionOutcome("structureSilent");
    }

    public RecordRestitutionAnswers restitutionOutcome(String answer) {
        put("restitutionOutcome", answer);
        return this;
    }

    public RecordRestitutionAnswers postponedTo(String answer) {
        put("postponedTo", answer);
        return this;
    }

    public RecordRestitutionAnswers postponedPlace(String answer) {
        put("postponedPlace", answer);
        return this;
    }

    public RecordRestitutionAnswers heldOn(String answer) {
        put("heldOn", answer);
        return this;
    }

    public RecordRestitutionAnswers restitutionPresent(List<String> answer) {
        put("restitutionPresent", answer);
        return this;
    }

    public RecordRestitutionAnswers restitutionSummary(String answer) {
        put("restitutionSummary", answer);
        return this;
    }

    public RecordRestitutionAnswers recommendation1(String answer) {
        put("recommendation1", answer);
        return this;
    }

    public RecordRestitutionAnswers recommendation2(String answer) {
        put("recommendation2", answer);
        return this;
    }

    public RecordRestitutionAnswers recommendation3(String answer) {
        put("recommendation3", answer);
        return this;
    }

    public RecordRestitutionAnswers recommendation4(String answer) {
        put("recommendation4", answer);
        return this;
    }

    public RecordRestitutionAnswers recommendation5(String answer) {
        put("recommendation5", answer);
        return this;
    }

    public RecordRestitutionAnswers recommendation6(String answer) {
        put("recommendation6", answer);
        return this;
    }
}
