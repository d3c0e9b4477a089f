package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.seminar.SeminarRunning;
import org.alteractions.journey.student.Registering;
import org.alteractions.journey.testing.JourneyDriver;
import org.springframework.stereotype.Component;

/** Forms of the seminar. */
@Component
class SeminarFormCases implements FormCases {

    private static final String SEMINAR = SeminarRunning.SEMINAR;

    private final JourneyDriver journey;
    private final Registering registering;
    private final SeminarRunning running;

    SeminarFormCases(JourneyDriver journey, Registering registering, SeminarRunning running) {
        this.journey = journey;
        this.registering = registering;
        this.running = running;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.task("prepare-seminar", "planned", this::begun, "userTask_prepareSeminar",
                        SeminarRunning.preparation(), seminar -> waitsAt("userTask_recordAttendance")),
                FormCase.task("prepare-seminar", "cancelled", this::begun, "userTask_prepareSeminar",
                        Map.of("preparationDecision", "cancel", "cancellationReason", "Grève des transports."),
                        seminar -> assertThat(journey.isRunning("seminar", SEMINAR)).isFalse()),
                FormCase.task("record-attendance", "held", this::prepared, "userTask_recordAttendance",
                        Map.of("sessionOutcome", "held", "sessionComment", "Belle journée."),
                        seminar -> assertThat(journey.isRunning("seminar", SEMINAR)).isFalse())
                        .choosing("presentStudents"),
                FormCase.task("decide-absent", "caught up", this::missed, "userTask_decideAbsent",
                        Map.of("absenceDecision", "caughtUp", "absenceReason", "Formée à Paris la semaine suivante."),
                        seminar -> assertThat(journey.isRunning("seminar", SEMINAR)).isFalse()));
    }

    private String begun() {
        studentsHoldPlaces();
        running.begun();
        return SEMINAR;
    }

    private String prepared() {
        studentsHoldPlaces();
        running.prepared();
        return SEMINAR;
    }

    private String missed() {
        registering.open();
        String lea = running.confirmed("Léa", "lea@etudiants.example", "fr");
        running.confirmed("Tom", "tom@etudiants.example", "en");
        running.prepared();
        running.attended(List.of(lea));
        return SEMINAR;
    }

    private void studentsHoldPlaces() {
        registering.open();
        running.confirmed("Léa", "lea@etudiants.example", "fr");
        running.confirmed("Tom", "tom@etudiants.example", "en");
    }

    private void waitsAt(String task) {
        assertThat(journey.openTasks(SEMINAR)).containsExactly(task);
    }
}
