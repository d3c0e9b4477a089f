package org.alteractions.journey.school.invitation;

import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.StructureContacts;
import org.springframework.stereotype.Component;

/** The structures whose answers are awaited. */
@Component
class PresentationInvitationFormValues implements FormValues {

    private final StructureAnswers answers;
    private final SchoolRepository schools;
    private final DossierRegister dossiers;
    private final StructureContacts contacts;
    private final MyChapters chapters;

    PresentationInvitationFormValues(
            StructureAnswers answers,
            SchoolRepository schools,
            DossierRegister dossiers,
            StructureContacts contacts,
            MyChapters chapters) {
        this.answers = answers;
        this.schools = schools;
        this.dossiers = dossiers;
        this.contacts = contacts;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(new ShownKey("invitedToPresent",
                "Options: structures invited to presentations of my chapters that are still to come", context ->
                        answers.awaited(chapters.mine().stream().map(Chapter::id).toList()).stream()
                                .flatMap(this::options)
                                .distinct()
                                .toList()));
    }

    private Stream<Option> options(Presentation presentation) {
        String where = schools.get(presentation.school()).name() + ", "
                + WrittenDates.moment(presentation.takesPlaceAt());
        return presentation.invited().stream().map(dossier -> new Option(
                where + " – " + dossiers.get(DossierReference.of(dossier)).structure(),
                new Invitation(presentation.reference(), contacts.of(dossier).id()).key()));
    }
}
