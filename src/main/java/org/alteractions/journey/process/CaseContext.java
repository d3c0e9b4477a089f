package org.alteractions.journey.process;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;

/**
 * The step of a case that a person views, answers or gets a mail about.
 *
 * @param reference business key: reference of the dossier, season, presentation, session or application; null until a
 *                  start form has created the case
 * @param process   id of the process
 * @param element   id of the task, event or activity
 * @param ids       looks up routing variables at this step by name, as text; null for an unset variable
 */
public record CaseContext(CaseReference reference, String process, String element, UnaryOperator<String> ids) {

    /** A case as a whole, at whatever step its processes are. */
    public static CaseContext of(CaseReference reference) {
        return new CaseContext(reference, null, null, name -> null);
    }

    /** A start form, before it opens a case. */
    public static CaseContext starting(String process, String startEvent) {
        return new CaseContext(null, process, startEvent, name -> null);
    }

    /** The dossier concerned: the case itself, or the dossier that a step of a season concerns. */
    public DossierReference dossier() {
        return id(Variable.TEAM_DOSSIER).map(DossierReference::of).orElseGet(() -> DossierReference.of(reference));
    }

    /**
     * The application concerned: the case itself, or the application that a step of a session or a season concerns.
     * Such a step names it in a routing variable, because its case is the session or the season.
     *
     * @return null before a start form opens a case
     */
    public ApplicationNumber application() {
        return id(Variable.CANDIDATE).map(ApplicationNumber::of).orElseGet(() -> ApplicationNumber.of(reference));
    }

    /** The value of a routing variable, for instance the interview of a multi-instance task. */
    public Optional<String> id(Variable variable) {
        return Optional.ofNullable(ids.apply(variable.key()));
    }
}
