package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.participant.PublicEntrances;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.OfferFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.ids.ParticipantFormIds;
import org.springframework.stereotype.Component;

/** Pages of students, from their registration until they are in a team. */
@Component
class StudentPageCases implements PageCases {

    private static final String LEA = "lea@etudiants.example";
    private static final String STRANGER = "ines@etudiants.example";

    private final JourneyDriver journey;
    private final TestMailbox mailbox;
    private final PublicEntrances entrances;
    private final RegistrationFixtures registrations;
    private final OfferFixtures offers;
    private final SeminarFixtures seminar;
    private final TeamFixtures fixtures;
    private final ApplicationRepository applications;
    private final Remembered remembered;

    StudentPageCases(
            JourneyDriver journey,
            TestMailbox mailbox,
            PublicEntrances entrances,
            RegistrationFixtures registrations,
            OfferFixtures offers,
            SeminarFixtures seminar,
            TeamFixtures fixtures,
            ApplicationRepository applications,
            Remembered remembered) {
        this.journey = journey;
        this.mailbox = mailbox;
        this.entrances = entrances;
        this.registrations = registrations;
        this.offers = offers;
        this.seminar = seminar;
        this.fixtures = fixtures;
        this.applications = applications;
        this.remembered = remembered;
    }

    @Override
    public List<PageCase> cases() {
        return List.of(
                PageCase.entered(ParticipantFormIds.REGISTER_STUDENT, "/inscription", "with both files", this::registrationIsOpen, STRANGER, registration(),
                        this::isRegistered)
                        .choosing("season"),
                PageCase.open(ParticipantFormIds.MY_LINKS, "somebody known", this::isKnown, "/mes-liens",
                        Map.of("address", LEA),
                        reader -> assertThat(mailbox.mailsTo(LEA)).last()
                                .satisfies(mail -> assertThat(mail.text()).contains("/lien/", "Envoyer mon CV et ma lettre de motivation"))),
                PageCase.mailed(ParticipantFormIds.ADD_DOCUMENTS, "both", this::registered, LEA,
                        Map.of("cv", Pdfs.plain(), "letter", Pdfs.plain()),
                        remembered.by("student", JournalEvent.DOCUMENT_RECEIVED)),
                PageCase.mailed(ParticipantFormIds.RECORD_OFFER_ANSWER, "accepted", this::offered, LEA,
                        Map.of("offerAnswer", "accept", "offerComment", "Disponible dès lundi."),
                        remembered.by("student", JournalEvent.PLACE_ACCEPTED)
                                .andThen(isIn(Application.State.CONFIRMED))),
                PageCase.followed(ParticipantFormIds.WITHDRAW_APPLICATION, "for good", this::offered, LEA,
                        Map.of("withdrawalConfirmed", true, "withdrawalReason", "Un stage."),
                        isIn(Application.State.WITHDRAWN)),
                PageCase.mailed(ParticipantFormIds.ANSWER_SEMINAR, "comes", this::invited, LEA,
                        Map.of("seminarAnswer", "comes", "answerRemark", "En train."),
                        remembered.by("student", JournalEvent.SEMINAR_CONFIRMED))
                        .saying("3 place Graslin"),
                PageCase.mailed(ParticipantFormIds.DESCRIBE_STUDENT, "all that there is", this::trained, LEA,
                        Map.of("studentRemark", "Plutôt avec Tom."),
                        remembered.by("student", JournalEvent.STUDENT_DESCRIBED))
                        .choosing("firstWish", "studentSkills", "spokenLanguages", "studentTimes")
                        .saying("Les Jardins solidaires"));
    }

    private static Map<String, Object> registration() {
        return Map.of(
                "studentFirstName", "Inès",
                "studentLastName", "Caradec",
                "studentEmail", STRANGER,
                "studentPhone", "+33 6 00 00 00 01",
                "studentSchool", "Polytech Nantes",
                "studentDiscipline", "Génie civil",
                "studentMotivation", "Aider une structure de mon quartier.",
                "cv", Pdfs.plain(),
                "letter", Pdfs.plain(),
                "consent", true);
    }

    private void isRegistered(Reader reader) {
        assertThat(applications.findBySeasonOrderByNumber(SeasonReference.of(RegistrationFixtures.SEASON)))
                .singleElement()
                .satisfies(one -> remembered.by("entry", JournalEvent.DOCUMENT_RECEIVED).accept(one.number().value()));
        assertThat(mailbox.mailsTo(STRANGER)).hasSize(2)
                .allSatisfy(mail -> assertThat(mail.language()).isEqualTo(reader.language()));
    }

    private void registrationIsOpen() {
        entrances.unused();
        registrations.open();
    }

    private void isKnown() {
        entrances.unused();
        registered();
        // Whoever asks does so another time, not in the moment of their registration.
        journey.run();
    }

    private String registered() {
        registrations.open();
        return registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
    }

    private String offered() {
        registrations.open();
        return offers.offered("Léa", LEA);
    }

    private String invited() {
        registrations.open();
        String lea = seminar.confirmed("Léa", LEA, "fr");
        seminar.prepared();
        return lea;
    }

    private String trained() {
        fixtures.acceptedDossier();
        String lea = invited();
        seminar.attended(List.of(lea));
        return lea;
    }

    private Consumer<String> isIn(Application.State state) {
        return number -> assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(state);
    }
}
