package org.alteractions.journey.process.tasklist;

import java.util.List;

/**
 * Finds cases, including those without an open task. The application provides one bean of this type, named {@value
 * #BEAN_NAME}.
 */
public interface CaseSearch {

    /** Bean name by which the engine finds the implementation. */
    String BEAN_NAME = "caseSearch";

    /**
     * Finds cases that the caller may read.
     *
     * @param words of a number, or of the name of a structure, student, school, coach or interviewer
     */
    Result find(String words);

    /** @param more whether further cases were found */
    record Result(List<Found> cases, boolean more) {}

    /**
     * A case.
     *
     * @param kind  in French, for instance "Candidature"
     * @param title person or thing that the case concerns
     */
    record Found(String reference, String kind, String title) {}
}
