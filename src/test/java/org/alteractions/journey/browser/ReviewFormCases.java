package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.review.ReviewFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.DecideRestitutionAnswers;
import org.alteractions.journey.testing.answers.DecideSilentStructureAnswers;
import org.alteractions.journey.testing.answers.GiveFeedbackAnswers;
import org.alteractions.journey.testing.answers.HoldReviewAnswers;
import org.alteractions.journey.testing.answers.RecordRestitutionAnswers;
import org.alteractions.journey.testing.answers.ScheduleRestitutionAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.springframework.stereotype.Component;

/** Forms of the restitution and of the one-year review. */
@Component
class ReviewFormCases implements FormCases {

    private static final String RECORD = RestitutionSteps.RECORD_RESTITUTION;

    private final JourneyDriver journey;
    private final MissionFixtures mission;
    private final ReviewFixtures reviewFixtures;

    ReviewFormCases(JourneyDriver journey, MissionFixtures mission, ReviewFixtures reviewFixtures) {
        this.journey = journey;
        this.mission = mission;
        this.reviewFixtures = reviewFixtures;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.task(FormIds.SCHEDULE_RESTITUTION, "scheduled", mission::delivered,
                        RestitutionSteps.SCHEDULE_RESTITUTION,
                        new ScheduleRestitutionAnswers().restitutionAt(mission.inDays(12) + "T18:00")
                                .restitutionPlace("12 rue du Port").restitutionNotes("Salle du conseil."),
                        waitsAt(RECORD)),
                FormCase.task(FormIds.RECORD_RESTITUTION, "held", reviewFixtures::scheduled, RECORD,
                        ReviewFixtures.held(mission.inDays(0)),
                        dossier -> assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isTrue()),
                FormCase.task(FormIds.RECORD_RESTITUTION, "postponed", reviewFixtures::scheduled, RECORD,
                        RecordRestitutionAnswers.postponed().postponedTo(mission.inDays(20) + "T17:00")
                                .postponedPlace("À distance"),
                        waitsAt(RECORD)),
                FormCase.task(FormIds.DECIDE_RESTITUTION, "another date", this::silent,
                        RestitutionSteps.DECIDE_RESTITUTION,
                        DecideRestitutionAnswers.reschedule().restitutionDecisionNotes("Par téléphone."),
                        waitsAt(RestitutionSteps.SCHEDULE_RESTITUTION)),
                FormCase.start(FormIds.GIVE_FEEDBACK, "given", "Noter un avis sur une mission", reviewFixtures::restituted,
                        new GiveFeedbackAnswers().feedbackRating("good").feedbackRecommends("perhaps")
                                .feedbackLiked("L'écoute de l'équipe.").feedbackImprove("Répondre plus vite."),
                        dossier -> assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isTrue())
                        .choosing("feedbackParty"),
                FormCase.task(FormIds.HOLD_REVIEW, "reviewed", reviewFixtures::invitedToReview, OneYearReviewSteps.HOLD_REVIEW,
                        HoldReviewAnswers.reviewed().recommendationStatus1("done")
                                .recommendationResult1("Les ventes ont doublé.").recommendationStatus2("planned")
                                .recommendationReason2("Au printemps.").reviewComment("Merci à l'équipe.")
                                .reviewNotes("Une nouvelle mission est souhaitée."),
                        this::isOver),
                FormCase.task(FormIds.HOLD_REVIEW, "structure gone", reviewFixtures::invitedToReview,
                        OneYearReviewSteps.HOLD_REVIEW,
                        HoldReviewAnswers.structureGone().reviewNotes("Liquidation en juin."), this::isOver),
                FormCase.task(FormIds.DECIDE_SILENT_STRUCTURE, "closed", this::silentAfterAYear,
                        OneYearReviewSteps.DECIDE_SILENT_STRUCTURE,
                        DecideSilentStructureAnswers.close().silentStructureNotes("Trois relances."),
                        this::isOver));
    }

    private String silent() {
        String dossier = reviewFixtures.scheduled();
        journey.complete(dossier, RECORD, RecordRestitutionAnswers.structureSilent());
        return dossier;
    }

    private String silentAfterAYear() {
        String dossier = reviewFixtures.invitedToReview();
        journey.fire(dossier, OneYearReviewSteps.STRUCTURE_SILENT);
        return dossier;
    }

    private Consumer<String> waitsAt(String task) {
        return dossier -> assertThat(journey.openTasks(dossier)).containsExactly(task);
    }

    private void isOver(String dossier) {
        assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isFalse();
    }
}
