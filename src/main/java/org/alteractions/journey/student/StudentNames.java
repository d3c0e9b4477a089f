package org.alteractions.journey.student;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseNames;
import org.springframework.stereotype.Component;

/** Whose application a task is about: the case's own, or the one that a task of a session is about. */
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
