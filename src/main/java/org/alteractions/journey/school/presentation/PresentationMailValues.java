package org.alteractions.journey.school.presentation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.school.School;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** <code>${presentation.…}</code> in mail templates, dates in the reader's language. */
@Component
class PresentationMailValues implements MailValues {

    private final PresentationRepository presentations;
    private final SchoolRepository schools;
    private final DossierRegister dossiers;

    PresentationMailValues(PresentationRepository presentations, SchoolRepository schools, DossierRegister dossiers) {
        this.presentations = presentations;
        this.schools = schools;
        this.dossiers = dossiers;
    }

    /** @param structures names of the structures presented */
    public record Facts(
            String school, String contact, String when, String room, Integer students, List<String> structures) {}

    @Override
    public String name() {
        return "presentation";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return presentations.findById(PresentationReference.of(context.reference()))
                .map(presentation -> facts(presentation, to));
    }

    private List<String> structures(Presentation presentation) {
        Map<DossierReference, DossierRegister.Entry> shown = dossiers.byReference(presentation.presented().stream());
        return presentation.presented().stream().map(dossier -> shown.get(dossier).structure()).distinct().toList();
    }

    private Facts facts(Presentation presentation, Recipient to) {
        School school = schools.get(presentation.school());
        return new Facts(
                school.name(),
                school.contactName(),
                WrittenDates.moment(presentation.takesPlaceAt(), to.language()),
                presentation.room(),
                presentation.students(),
                structures(presentation));
    }
}
