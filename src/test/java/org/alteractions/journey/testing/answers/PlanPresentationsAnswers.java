package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'plan-presentations': -Djourney.guide=write. */
public final class PlanPresentationsAnswers extends FormAnswers {

    public PlanPresentationsAnswers chosenSchools(List<String> answer) {
        put("chosenSchools", answer);
        return this;
    }

    public PlanPresentationsAnswers presentedDossiers(List<String> answer) {
        put("presentedDossiers", answer);
        return this;
    }
}
