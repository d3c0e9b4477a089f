package org.alteractions.journey.process.tasklist;

import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.ChapterId;

/**
 * Finds cases, including those without an open task, and the people and structures concerned. The engine's current
 * authentication is the caller. The application provides one bean of this type, named {@value #BEAN_NAME}.
 */
public interface CaseSearch {

    /** Bean name by which the engine finds the implementation. */
    String BEAN_NAME = "caseSearch";

    /** Maximum length of the words in characters. */
    int LONGEST = 200;

    /**
     * Finds cases that the caller may read.
     *
     * @param words of a reference, title or place; of the name or e-mail address of a structure, student, school,
     *              coach, company or interviewer; or a telephone number
     */
    Result find(String words);

    /** Finds only cases of the given chapters that the caller may read. */
    Result find(String words, Collection<ChapterId> chapters);

    /**
     * What was found.
     *
     * @param more    whether further cases were found
     * @param people  whom the words name, with their cases; each has a case that the caller may read
     * @param refusal why nothing was searched, in French; null after a search
     */
    record Result(List<Found> cases, boolean more, List<Person> people, String refusal) {

        public static Result refused(String refusal) {
            return new Result(List.of(), false, List.of(), refusal);
        }
    }

    /**
     * A case.
     *
     * @param kind  in French, for instance "Candidature"
     * @param title person or thing that the case concerns
     * @param tasks open tasks that the caller may do, the most urgent first
     */
    record Found(String reference, String kind, String title, List<OpenTask> tasks) {}

    /** @param name title as on the card of the task: step and subject */
    record OpenTask(String id, String name) {}

    /**
     * A person or structure.
     *
     * @param kind  in French, for instance "Coach"
     * @param cases references, newest first
     */
    record Person(String kind, String name, List<String> cases) {}
}
