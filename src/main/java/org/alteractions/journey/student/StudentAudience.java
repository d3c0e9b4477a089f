package org.alteractions.journey.student;

import java.util.List;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.springframework.stereotype.Component;

/** The student of an application, or the one whom a step of a session is about. */
@Component
class StudentAudience implements Audience {

    private final Candidates candidates;

    StudentAudience(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String name() {
        return "student";
    }

    @Override
    public List<Recipient> recipients(CaseContext at) {
        return List.of(candidates.get(at.id(Variable.CANDIDATE).orElse(at.reference())).recipient());
    }
}
