package org.alteractions.journey.student;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.panel.CaseDocuments;

/** A candidate's CV and letter, for features that say who else may read them. */
public interface CandidateFiles {

    /** Which of "cv" and "letter" there are. @param number of the application */
    List<String> of(ApplicationNumber number);

    Optional<CaseDocuments.Content> find(ApplicationNumber number, String name);
}
