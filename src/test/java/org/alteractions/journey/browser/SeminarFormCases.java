package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.AnswerSeminarAnswers;
import org.alteractions.journey.testing.answers.DecideAbsentAnswers;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.answers.RecordAttendanceAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.springframework.stereotype.Component;

/** Forms of the seminar. */
@Component
class SeminarFormCases implements FormCases {

    private static final String SEMINAR = SeminarFixtures.SEMINAR;

    private final JourneyDriver journey;
    private final RegistrationFixtures registrations;
    private final SeminarFixtures seminarFixtures;

    SeminarFormCases(JourneyDriver journey, RegistrationFixtures registrations, SeminarFixtures seminarFixtures) {
        this.journey = journey;
        this.registrations = registrations;
        this.seminarFixtures = seminarFixtures;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.task(FormIds.PREPARE_SEMINAR, "planned", this::begun, SeminarSteps.PREPARE_SEMINAR,
                        SeminarFixtures.preparation(), seminar -> waitsAt(SeminarSteps.RECORD_ATTENDANCE)),
                FormCase.task(FormIds.PREPARE_SEMINAR, "cancelled", this::begun, SeminarSteps.PREPARE_SEMINAR,
                        PrepareSeminarAnswers.cancel().cancellationReason("Grève des transports."),
                        seminar -> assertThat(journey.isRunning(ProcessIds.SEMINAR, SEMINAR)).isFalse()),
                FormCase.task(FormIds.RECORD_ATTENDANCE, "held", this::prepared, SeminarSteps.RECORD_ATTENDANCE,
                        RecordAttendanceAnswers.held().sessionComment("Belle journée."),
                        seminar -> assertThat(journey.isRunning(ProcessIds.SEMINAR, SEMINAR)).isFalse())
                        .choosing("presentStudents"),
                FormCase.start(FormIds.ANSWER_SEMINAR, "comes", "Noter une réponse au séminaire", this::invited,
                        AnswerSeminarAnswers.comes().answerRemark("Arrive par le train de 9 h."),
                        student -> assertThat(journey.shown(journey.task(SEMINAR, SeminarSteps.RECORD_ATTENDANCE)))
                                .containsEntry("answersInWords", "1 vient, 0 ne vient pas, 1 sans réponse"))
                        .aboutIn("invitedStudent"),
                FormCase.start(FormIds.ANSWER_SEMINAR, "gives the place up", "Noter une réponse au séminaire",
                        this::invited, AnswerSeminarAnswers.givesUp(),
                        student -> assertThat(journey.isRunning(ProcessIds.APPLICATION, student)).isFalse())
                        .aboutIn("invitedStudent"),
                FormCase.task(FormIds.DECIDE_ABSENT, "caught up", this::missed, SeminarSteps.DECIDE_ABSENT,
                        DecideAbsentAnswers.caughtUp().absenceReason("Formée à Paris la semaine suivante."),
                        seminar -> assertThat(journey.isRunning(ProcessIds.SEMINAR, SEMINAR)).isFalse()));
    }

    private String begun() {
        studentsHoldPlaces();
        seminarFixtures.begun();
        return SEMINAR;
    }

    private String prepared() {
        studentsHoldPlaces();
        seminarFixtures.prepared();
        return SEMINAR;
    }

    /** @return number of the first student's application */
    private String invited() {
        prepared();
        return RegistrationFixtures.SEASON + "-001";
    }

    private String missed() {
        registrations.open();
        String lea = seminarFixtures.confirmed("Léa", "lea@etudiants.example", "fr");
        seminarFixtures.confirmed("Tom", "tom@etudiants.example", "en");
        seminarFixtures.prepared();
        seminarFixtures.attended(List.of(lea));
        return SEMINAR;
    }

    private void studentsHoldPlaces() {
        registrations.open();
        seminarFixtures.confirmed("Léa", "lea@etudiants.example", "fr");
        seminarFixtures.confirmed("Tom", "tom@etudiants.example", "en");
    }

    private void waitsAt(String task) {
        assertThat(journey.openTasks(SEMINAR)).containsExactly(task);
    }
}
