package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.review.ReviewFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.ParticipantFormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.springframework.stereotype.Component;

/** Pages of a mission's structure, coach and students, until the review a year later. */
@Component
class MissionPageCases implements PageCases {

    private static final String DELIVERABLE = MissionSteps.RECEIVE_DELIVERABLE;

    private final JourneyDriver journey;
    private final TeamFixtures teams;
    private final MissionFixtures mission;
    private final ReviewFixtures review;
    private final Remembered remembered;

    MissionPageCases(
            JourneyDriver journey,
            TeamFixtures teams,
            MissionFixtures mission,
            ReviewFixtures review,
            Remembered remembered) {
        this.journey = journey;
        this.teams = teams;
        this.mission = mission;
        this.review = review;
        this.remembered = remembered;
    }

    @Override
    public List<PageCase> cases() {
        return List.of(
                PageCase.mailed(ParticipantFormIds.ACCEPT_CHARTER, "accepted", mission::metForTheFirstTime,
                        TeamFixtures.LINA,
                        Map.of("charterAnswer", "accept", "signedName", "Lina Moreau"),
                        remembered.by("student", JournalEvent.CHARTER_SIGNED)
                                .andThen(dossier -> assertThat(mission.charterAnswers(dossier)).hasSize(1))),
                PageCase.mailed(ParticipantFormIds.ANSWER_COACHING, "other dates", teams::startedMission,
                        TeamFixtures.COACH,
                        Map.of("coachingAnswer", "otherDate", "coachingRemark", "Plutôt le vendredi."),
                        remembered.by("coach", JournalEvent.COACH_WISHES_OTHER_DATE)
                                .andThen(staffRead(
                                        MissionSteps.PLAN_KICK_OFF, "coachAgreement", "Plutôt le vendredi."))),
                PageCase.mailed(ParticipantFormIds.ANSWER_PULSE_CHECK, "worrying", this::askedForNews,
                        TeamFixtures.LINA,
                        Map.of("pulseMood", "bad", "pulseEquipped", "partly",
                                "pulseWorry", "La structure ne répond plus."),
                        remembered.by("student", JournalEvent.PULSE_WORRYING)
                                .andThen(staffRead(MissionSteps.HOLD_MID_TERM, "pulseRows", "ne répond plus"))),
                PageCase.mailed(ParticipantFormIds.HAND_IN_DELIVERABLE, "first version", this::deliverableIsDue,
                        TeamFixtures.LINA,
                        Map.of("file", Pdfs.plain(), "deliverableRemark", "Les annexes suivent."),
                        remembered.by("student", JournalEvent.DELIVERABLE_HANDED_IN)
                                .andThen(staffRead(DELIVERABLE, "deliverableRows", "file.pdf"))
                                .andThen(staffRead(DELIVERABLE, "deliverableRows", "Les annexes suivent."))),
                PageCase.mailed(ParticipantFormIds.GIVE_FEEDBACK, "given", review::restituted, RequestFixtures.CONTACT,
                        Map.of("feedbackRating", "mixed", "feedbackRecommends", "perhaps",
                                "feedbackLiked", "L'écoute de l'équipe.", "feedbackImprove", "Répondre plus vite."),
                        remembered.by("structure", JournalEvent.FEEDBACK_GIVEN)),
                PageCase.mailed(ParticipantFormIds.HOLD_REVIEW, "reviewed", review::invitedToReview,
                        RequestFixtures.CONTACT,
                        Map.of("recommendationStatus1", "done",
                                "recommendationReason1", "Les clients l'attendaient.",
                                "recommendationResult1", "Les ventes ont doublé.",
                                "recommendationStatus2", "dropped", "recommendationReason2", "Le site suffit.",
                                "recommendationResult2", "Aucun.",
                                "reviewComment", "Merci à l'équipe."),
                        remembered.by("structure", JournalEvent.REVIEW_HELD)
                                .andThen(dossier ->
                                        assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isFalse()))
                        .saying("Ouvrir un marché du jeudi.", "Refaire le site."));
    }

    private String askedForNews() {
        String dossier = mission.charterAccepted();
        journey.runStep(dossier, MissionSteps.PULSE_DUE);
        journey.run();
        return dossier;
    }

    private String deliverableIsDue() {
        String dossier = mission.midTermHeld();
        journey.fire(dossier, MissionSteps.DELIVERABLE_REMINDER_DUE);
        return dossier;
    }

    private Consumer<String> staffRead(String task, String key, String words) {
        return dossier -> assertThat(journey.shown(journey.task(dossier, task)).get(key).toString()).contains(words);
    }
}
