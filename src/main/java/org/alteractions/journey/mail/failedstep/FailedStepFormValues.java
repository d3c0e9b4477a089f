package org.alteractions.journey.mail.failedstep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.failedstep.FailedStep;
import org.alteractions.journey.process.failedstep.FailedSteps;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Values that forms show about a failed step: the step, the person, the time and the meaning. They depend on the kind
 * of failure, never on its message.
 */
@Component
class FailedStepFormValues implements FormValues {

    private static final String PERSON = "L'application n'arrive pas à écrire à cette personne, ou à noter ce qui la"
            + " concerne, avec les coordonnées qu'elle connaît. Vérifiez son adresse électronique. Le reste du dossier"
            + " attend cette étape.";
    private static final String TECHNICAL = "La difficulté est technique et ne vient pas de votre dossier : l'équipe"
            + " technique la voit dans Cockpit. Vous pouvez demander un nouvel essai.";

    // Looked up lazily: the catalogue is built before the engine.
    private final ObjectProvider<FailedSteps> steps;
    private final People people;
    private final CaseTitles titles;

    FailedStepFormValues(ObjectProvider<FailedSteps> steps, People people, CaseTitles titles) {
        this.steps = steps;
        this.people = people;
        this.titles = titles;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                key("failedStepName", "Name of the step that fails, and its case", step ->
                        steps.getObject().name(step) + " · " + titles.of(step.reference(), Locale.FRENCH)),
                key("failedStepPerson", "Person concerned by the failed step", step -> step.participant() == null
                        ? "personne en particulier"
                        : people.name(step.participant(), step.reference()).orElse(step.participant().value())),
                key("failedStepSince", "When the step last failed, how often, and when it is tried next, in words",
                        FailedStepFormValues.this::since),
                key("failedStepProblem", "Why the step fails, as far as staff can mend it, in words", step ->
                        step.participant() == null ? TECHNICAL : PERSON),
                ShownKey.ofKnown("failedStepAddress", "E-mail of the person concerned by the failed step", context ->
                        step(context).flatMap(this::person).map(person -> person.address().text())));
    }

    private String since(FailedStep step) {
        String tries = step.attempts() == 1 ? "Un essai" : step.attempts() + " essais";
        return "%s sans succès, le dernier %s. %s".formatted(tries, WrittenDates.moment(step.failedAt()),
                steps.getObject().nextAttempt(step.job())
                        .map(next -> "L'application réessaie d'elle-même " + WrittenDates.moment(next) + ".")
                        .orElse("L'application ne réessaie plus d'elle-même."));
    }

    private ShownKey key(String key, String meaning, Function<FailedStep, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> step(context).map(value));
    }

    private Optional<FailedStep> step(CaseContext context) {
        return context.id(Variable.FAILED_STEP).flatMap(job -> steps.getObject().find(job));
    }

    private Optional<Recipient> person(FailedStep step) {
        return step.participant() == null
                ? Optional.empty()
                : people.find(step.participant(), step.reference());
    }
}
