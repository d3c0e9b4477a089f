package org.alteractions.journey.process.tasklist;

import java.util.List;

/**
 * Finds cases, also those without an open task. The application provides one bean of this type, named {@value #BEAN_NAME}.
 */
public interface CaseSearch {

    /** The name under which the engine finds the implementation among its beans. */
    String BEAN_NAME = "caseSearch";

    /**
     * Only cases that the person may read.
     *
     * @param words of a number, or of the name of a structure, student, school, coach or interviewer
     */
    Result find(String words);

    /** @param more whether some were left out */
    record Result(List<Found> cases, boolean more) {}

    /**
     * @param kind  in French, for instance "Candidature"
     * @param title whom or what it is about
     */
    record Found(String reference, String kind, String title) {}
}
