package org.alteractions.journey.school;

import java.util.List;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The school of a presentation, if it got a date proposed. Another school knows nothing of the presentation. */
@Component
class AskedSchoolRecipients implements Recipients {

    private final PresentationRepository presentations;
    private final SchoolRecipients school;

    AskedSchoolRecipients(PresentationRepository presentations, SchoolRecipients school) {
        this.presentations = presentations;
        this.school = school;
    }

    @Override
    public String name() {
        return "askedSchool";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        Presentation presentation = presentations.get(PresentationReference.of(context.reference()));
        return presentation.takesPlaceAt() == null ? List.of() : school.recipients(context);
    }
}
