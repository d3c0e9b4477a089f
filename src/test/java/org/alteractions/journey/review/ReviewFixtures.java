package org.alteractions.journey.review;

import java.util.List;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.RecordRestitutionAnswers;
import org.alteractions.journey.testing.answers.ScheduleRestitutionAnswers;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.springframework.stereotype.Component;

/** The steps of a restitution and its review, for stories that begin after the first step. */
@Component
public class ReviewFixtures {

    private final JourneyDriver journey;
    private final MissionFixtures mission;

    ReviewFixtures(JourneyDriver journey, MissionFixtures mission) {
        this.journey = journey;
        this.mission = mission;
    }

    public String scheduled() {
        String dossier = mission.delivered();
        journey.complete(dossier, RestitutionSteps.SCHEDULE_RESTITUTION,
                new ScheduleRestitutionAnswers().restitutionAt(mission.inDays(12) + "T18:00")
                        .restitutionPlace("12 rue du Port, Nantes"));
        return dossier;
    }

    public String restituted() {
        String dossier = scheduled();
        journey.complete(dossier, RestitutionSteps.RECORD_RESTITUTION, held(mission.inDays(0)));
        return dossier;
    }

    public String invitedToReview() {
        String dossier = restituted();
        journey.fire(dossier, OneYearReviewSteps.YEAR_PASSED);
        return dossier;
    }

    /** @param day as a form sends it */
    public static RecordRestitutionAnswers held(String day) {
        return RecordRestitutionAnswers.held().heldOn(day)
                        .restitutionPresent(List.of("structure", "coach", "chapter"))
                        .restitutionSummary("Trois débouchés étudiés, un retenu.")
                        .recommendation1("Ouvrir un marché du jeudi.").recommendation3("Refaire le site.");
    }
}
