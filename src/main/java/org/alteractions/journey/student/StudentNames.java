package org.alteractions.journey.student;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseNames;
import org.springframework.stereotype.Component;

/** Name of the student that a task is about: of the case's own application, or of that of a session's task. */
@Component
class StudentNames implements CaseNames {

    private final ConcernedCandidate concerned;

    StudentNames(ConcernedCandidate concerned) {
        this.concerned = concerned;
    }

    @Override
    public Optional<String> nameOf(CaseContext context) {
        return concerned.at(context).map(Candidates.Candidate::name);
    }
}
