package org.alteractions.journey.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DecideRegistrationsAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationAnswers;
import org.alteractions.journey.testing.answers.RecordPresentationAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Registration closes while presentations are open: only registration holds up the Café Select. */
@Story
class LatePresentationsTest extends StoryTest {

    private static final String CANCELLED = "Présentation annulée : École polytech-nantes";

    @Autowired
    PresentationFixtures fixtures;

    @Autowired
    PresentationRepository presentations;

    @Test
    void reportIsMissing_itStaysALateReport_andTheCafeSelectIsPrepared() {
        String presentation = fixtures.confirmed();
        journey.pass(Duration.ofDays(13));
        registrationCloses(presentation);

        assertThat(journey.openTasks(presentation)).containsExactly(SchoolPresentationSteps.RECORD_PRESENTATION);
        journey.complete(presentation, SchoolPresentationSteps.RECORD_PRESENTATION,
                RecordPresentationAnswers.held().studentCount(42));
        assertThat(state(presentation)).isEqualTo(Presentation.State.HELD);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).doesNotContain(CANCELLED);
    }

    @Test
    void dateWasNeverPlanned_presentationIsCancelled_andTheSchoolKnowsNothingOfIt() {
        String presentation = fixtures.chosen();
        journey.fire(season(presentation), RegistrationWindowSteps.REGISTRATION_DUE);
        Task open = journey.task(presentation, SchoolPresentationSteps.PLAN_PRESENTATION);
        registrationCloses(presentation);

        assertCancelled(presentation);
        assertThat(mailbox.subjectsTo(PresentationFixtures.CONTACT)).isEmpty();
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).doesNotContain(CANCELLED);
        assertThatThrownBy(() -> journey.complete(open, PlanPresentationAnswers.giveUp()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("Les inscriptions de la saison sont closes : cette présentation, qui n'a pas eu lieu, est annulée."
                        + " Votre formulaire n'a pas été enregistré.");
    }

    @Test
    void schoolHasNotAnswered_presentationIsCancelled_andTheSchoolIsInformed() {
        String presentation = fixtures.proposed();
        journey.pass(Duration.ofDays(11));
        registrationCloses(presentation);

        assertCancelled(presentation);
        assertThat(mailbox.subjectsTo(PresentationFixtures.CONTACT)).containsOnlyOnce(CANCELLED);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).doesNotContain(CANCELLED);
    }

    @Test
    void dateIsStillAhead_schoolAndStructuresAreInformedOnce() {
        String presentation = fixtures.confirmed();
        journey.pass(Duration.ofDays(11));
        registrationCloses(presentation);

        assertCancelled(presentation);
        assertThat(mailbox.subjectsTo(PresentationFixtures.CONTACT)).containsOnlyOnce(CANCELLED);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).containsOnlyOnce(CANCELLED);
    }

    private void registrationCloses(String presentation) {
        String season = season(presentation);
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS, DecideRegistrationsAnswers.goOn());
        assertThat(journey.isRunning(ProcessIds.REGISTRATION_WINDOW, season)).isFalse();
        assertThat(journey.openTasks(season + "/cafe-select")).containsExactly(CafeSelectSteps.PREPARE_SESSION);
    }

    private void assertCancelled(String presentation) {
        assertThat(journey.openTasks(presentation)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.SCHOOL_PRESENTATION, presentation)).isFalse();
        assertThat(state(presentation)).isEqualTo(Presentation.State.CANCELLED);
    }

    private Presentation.State state(String presentation) {
        return presentations.get(PresentationReference.of(presentation)).state();
    }

    private static String season(String presentation) {
        return presentation.substring(0, presentation.indexOf('/'));
    }
}
