package org.alteractions.journey.restitution;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "record-restitution": records whether the restitution took place, and the recommendations. */
@Component
class RecordRestitutionHandler implements TaskFormHandler {

    private final RestitutionService restitutions;

    RecordRestitutionHandler(RestitutionService restitutions) {
        this.restitutions = restitutions;
    }

    @Override
    public String form() {
        return "record-restitution";
    }

    @Override
    public void record(Submission form) {
        DossierReference dossier = DossierReference.of(form.reference());
        switch (form.decision(Variable.RESTITUTION_OUTCOME.key(), RestitutionOutcome.class)) {
            case HELD -> restitutions.hold(dossier, form.date("heldOn"), form.text("restitutionSummary"),
                    recommendations(form));
            case POSTPONED -> restitutions.postpone(dossier, form.dateTime("postponedTo"), form.text("postponedPlace"));
            case STRUCTURE_SILENT -> restitutions.unanswered(dossier);
        }
    }

    // A coordinator may leave a field between two recommendations empty.
    private static List<String> recommendations(Submission form) {
        return IntStream.rangeClosed(1, Restitution.MOST_RECOMMENDATIONS)
                .mapToObj(item -> form.text("recommendation" + item))
                .filter(Objects::nonNull)
                .toList();
    }
}
