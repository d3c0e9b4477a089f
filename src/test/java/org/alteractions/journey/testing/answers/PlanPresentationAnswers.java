package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'plan-presentation': -Djourney.guide=write. */
public final class PlanPresentationAnswers extends FormAnswers {

    public static PlanPresentationAnswers plan() {
        return new PlanPresentationAnswers().presentationPlan("plan");
    }

    public static PlanPresentationAnswers giveUp() {
        return new PlanPresentationAnswers().presentationPlan("giveUp");
    }

    public PlanPresentationAnswers presentationPlan(String answer) {
        put("presentationPlan", answer);
        return this;
    }

    public PlanPresentationAnswers presentationAt(String answer) {
        put("presentationAt", answer);
        return this;
    }

    public PlanPresentationAnswers presentationRoom(String answer) {
        put("presentationRoom", answer);
        return this;
    }

    public PlanPresentationAnswers presentedDossiers(List<String> answer) {
        put("presentedDossiers", answer);
        return this;
    }
}
