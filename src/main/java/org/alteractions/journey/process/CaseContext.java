package org.alteractions.journey.process;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;

/**
 * The point of the programme that somebody looks at, answers or is written to about.
 *
 * @param reference business key: reference of the dossier, season, presentation, session or application; null before
 *                  a start form has opened one
 * @param process   id of the process
 * @param element   id of the task, event or activity
 * @param ids       the routing variables there, by name, as text; null for one that is not set
 */
public record CaseContext(CaseReference reference, String process, String element, UnaryOperator<String> ids) {

    /** A case as a whole, wherever its processes stand. */
    public static CaseContext of(CaseReference reference) {
        return new CaseContext(reference, null, null, name -> null);
    }

    /** A start form, before it has opened a case. */
    public static CaseContext starting(String process, String startEvent) {
        return new CaseContext(null, process, startEvent, name -> null);
    }

    /** The dossier that the point is about: the case itself, or the one that a step of a season concerns. */
    public DossierReference dossier() {
        return id(Variable.TEAM_DOSSIER).map(DossierReference::of).orElseGet(() -> DossierReference.of(reference));
    }

    /**
     * The application that the point is about: the case itself, or the one that a step of a session or a season concerns.
     * A step for one of several candidates names that one in a routing variable; its case is the session's.
     *
     * @return null before a start form has opened a case
     */
    public ApplicationNumber application() {
        return id(Variable.CANDIDATE).map(ApplicationNumber::of).orElseGet(() -> ApplicationNumber.of(reference));
    }

    /** The value of a routing variable, for instance the interview that a task of a multi-instance is about. */
    public Optional<String> id(Variable variable) {
        return Optional.ofNullable(ids.apply(variable.key()));
    }
}
