package org.alteractions.journey.school;

import java.util.List;
import java.util.Locale;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The school of a presentation, through its contact. */
@Component
public class SchoolRecipients implements Recipients {

    static final String PEOPLE = "school";

    private final PresentationRepository presentations;
    private final SchoolRepository schools;

    SchoolRecipients(PresentationRepository presentations, SchoolRepository schools) {
        this.presentations = presentations;
        this.schools = schools;
    }

    @Override
    public String name() {
        return "school";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return List.of(contact(schools.get(presentations.get(PresentationReference.of(context.reference())).school())));
    }

    public static Recipient contact(School school) {
        return new Recipient(school.number(), school.contactEmail(), school.contactName(),
                Locale.forLanguageTag(school.language()));
    }
}
