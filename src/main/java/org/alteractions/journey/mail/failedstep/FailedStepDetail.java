package org.alteractions.journey.mail.failedstep;

import java.util.Optional;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.failedstep.FailedSteps;
import org.alteractions.journey.process.panel.TaskDetails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Distinguishes the failed steps of one case: " – Envoyer l'invitation, Léa Martin". */
@Component
class FailedStepDetail implements TaskDetails {

    // Looked up lazily: the panel is built before the engine's services are complete.
    private final ObjectProvider<FailedSteps> steps;
    private final People people;

    FailedStepDetail(ObjectProvider<FailedSteps> steps, People people) {
        this.steps = steps;
        this.people = people;
    }

    @Override
    public Optional<String> detailOf(CaseContext context) {
        return context.id(Variable.FAILED_STEP)
                .flatMap(job -> steps.getObject().find(job))
                .map(step -> " – " + steps.getObject().name(step) + Optional.ofNullable(step.participant())
                        .flatMap(person -> people.name(person, step.reference()))
                        .map(name -> ", " + name)
                        .orElse(""));
    }
}
