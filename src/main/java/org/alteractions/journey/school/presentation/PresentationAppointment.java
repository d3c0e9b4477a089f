package org.alteractions.journey.school.presentation;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.school.PresentedDossier;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.structure.StructureContacts;
import org.springframework.stereotype.Component;

/** A presentation in the calendars of the school and of the structures that come to it. */
@Component
class PresentationAppointment implements Appointments {

    private static final Duration LENGTH = Duration.ofHours(2);
    private static final Set<Presentation.State> STANDING =
            Set.of(Presentation.State.PROPOSED, Presentation.State.CONFIRMED);

    private static final Sentence FEW_MINUTES = new Sentence(
            "Chaque structure présente son action et sa demande en quelques minutes, puis échange avec les étudiants.",
            "Each structure presents its work and its request in a few minutes, then talks with the students.");

    private final PresentationRepository presentations;
    private final SchoolRepository schools;
    private final StructureContacts contacts;

    PresentationAppointment(
            PresentationRepository presentations, SchoolRepository schools, StructureContacts contacts) {
        this.presentations = presentations;
        this.schools = schools;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "presentation";
    }

    @Override
    public Set<String> answeredBy() {
        return Set.of("confirm-with-school", "join-presentation");
    }

    @Override
    public Optional<Appointment> about(CaseContext context, Recipient to) {
        return presentations.findById(PresentationReference.of(context.reference()))
                .filter(presentation -> STANDING.contains(presentation.state()) && presentation.takesPlaceAt() != null)
                .filter(presentation -> !isAbsent(presentation, to))
                .map(this::appointment);
    }

    private boolean isAbsent(Presentation presentation, Recipient to) {
        return presentation.dossiers().stream()
                .filter(dossier -> dossier.answer() == PresentedDossier.Answer.ABSENT)
                .anyMatch(dossier -> contacts.of(dossier.dossier()).id().equals(to.id()));
    }

    private Appointment appointment(Presentation presentation) {
        String school = schools.get(presentation.school()).name();
        return Appointment.lasting(presentation.takesPlaceAt(), LENGTH, school + ", " + presentation.room(),
                new Sentence("Présentation Alter'Actions : " + school, "Alter'Actions presentation: " + school))
                .preparing(FEW_MINUTES)
                .tentative(presentation.state() == Presentation.State.PROPOSED);
    }
}
