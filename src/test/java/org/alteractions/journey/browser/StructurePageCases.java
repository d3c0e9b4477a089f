package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.participant.PublicEntrances;
import org.alteractions.journey.school.PresentationFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ParticipantFormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.springframework.stereotype.Component;

/** Pages of structures and schools before a mission. */
@Component
class StructurePageCases implements PageCases {

    private static final String QUALIFY = QualificationSteps.QUALIFY_REQUEST;
    private static final String STRANGER = "contact@cantine.example";

    private final JourneyDriver journey;
    private final TestMailbox mailbox;
    private final PublicEntrances entrances;
    private final PresentationFixtures presentationFixtures;
    private final Remembered remembered;

    StructurePageCases(
            JourneyDriver journey,
            TestMailbox mailbox,
            PublicEntrances entrances,
            PresentationFixtures presentationFixtures,
            Remembered remembered) {
        this.journey = journey;
        this.mailbox = mailbox;
        this.entrances = entrances;
        this.presentationFixtures = presentationFixtures;
        this.remembered = remembered;
    }

    @Override
    public List<PageCase> cases() {
        return List.of(
                PageCase.entered(ParticipantFormIds.REQUEST, "/demande", "with everything", entrances::unused, STRANGER,
                        request(),
                        this::isReceived),
                PageCase.mailed(ParticipantFormIds.RECORD_INFORMATION, "answered",
                        () -> qualified(QualifyRequestAnswers.moreInformation().missingInformation("Combien de salariés ?")),
                        RequestFixtures.CONTACT, Map.of("receivedInformation", "Trois, depuis 2019."),
                        remembered.by("structure", JournalEvent.INFORMATION_RECEIVED)
                                .andThen(dossier -> staffRead(
                                        dossier, QUALIFY, "requestInformation", "Trois, depuis 2019.")))
                        .saying("Combien de salariés ?"),
                PageCase.mailed(ParticipantFormIds.RECORD_SCOPE_ANSWER, "accepted",
                        () -> qualified(QualifyRequestAnswers.reframe().missionScope("Un seul débouché.")), RequestFixtures.CONTACT,
                        Map.of("scopeAnswer", "accept", "scopeComment", "Commençons par les cantines."),
                        remembered.by("structure", JournalEvent.SCOPE_ACCEPTED)
                                .andThen(dossier -> assertThat(journey.openTasks(dossier)).isEmpty()))
                        .saying("Un seul débouché."),
                PageCase.mailed(ParticipantFormIds.CONFIRM_WITH_SCHOOL, "confirmed", presentationFixtures::proposed, PresentationFixtures.CONTACT,
                        Map.of("schoolAnswer", "confirmed", "schoolRemarks", "Le projecteur est en panne."),
                        remembered.by("school", JournalEvent.SCHOOL_CONFIRMED)
                                .andThen(presentation -> staffRead(
                                        presentation, SchoolPresentationSteps.RECORD_PRESENTATION, "schoolSaid",
                                        "Le projecteur est en panne.")))
                        .saying("Amphithéâtre A", "Les Jardins solidaires"),
                PageCase.mailed(ParticipantFormIds.JOIN_PRESENTATION, "comes", presentationFixtures::confirmed,
                        RequestFixtures.CONTACT,
                        Map.of("presentationAnswer", "comes", "representatives", "Anne Le Goff, directrice",
                                "structureRemark", "Un projecteur, s'il vous plaît."),
                        remembered.by("structure", JournalEvent.STRUCTURE_COMES))
                        .saying("Amphithéâtre A"));
    }

    private static Map<String, Object> request() {
        return Map.ofEntries(
                Map.entry("chapter", "Nantes"),
                Map.entry("structureName", "La Cantine du port"),
                Map.entry("structureKind", "scic"),
                Map.entry("dossierTitle", "Cuisiner local"),
                Map.entry("dossierNeed", "Nous ne savons pas à qui acheter."),
                Map.entry("neededBy", LocalDate.now().plusMonths(6).toString()),
                Map.entry("sponsorName", "Fondation des Deux Rives"),
                Map.entry("contactName", "Yann Morvan"),
                Map.entry("contactEmail", STRANGER),
                Map.entry("contactPhone", "+33 2 40 00 00 01"));
    }

    /** Where they have asked in their language, they are written to in it. */
    private void isReceived(Reader reader) {
        assertThat(mailbox.mailsTo(STRANGER)).hasSize(2)
                .allSatisfy(mail -> assertThat(mail.language()).isEqualTo(reader.language()))
                .last().satisfies(mail -> assertThat(mail.subject()).contains("NAN-"));
    }

    private String qualified(QualifyRequestAnswers answers) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QUALIFY, answers);
        return dossier;
    }

    private void staffRead(String reference, String task, String key, String words) {
        assertThat(journey.shown(journey.task(reference, task))).containsEntry(key, words);
    }
}
