package org.alteractions.journey.student;

import java.util.List;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The student of an application. */
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
        return List.of(candidates.get(at.reference()).recipient());
    }
}
