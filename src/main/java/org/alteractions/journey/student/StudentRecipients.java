package org.alteractions.journey.student;

import java.util.List;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The student of an application, or the student that a step of a session is about. */
@Component
class StudentRecipients implements Recipients {

    private final Candidates candidates;

    StudentRecipients(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String name() {
        return "student";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return List.of(candidates.get(context.application()).recipient());
    }
}
