package org.alteractions.journey.season;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.answers.DecideRegistrationsAnswers;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.springframework.stereotype.Component;

/** Seasons at their end. */
@Component
public class SeasonEndFixtures {

    private final JourneyDriver journey;
    private final PeopleFixtures people;

    SeasonEndFixtures(JourneyDriver journey, PeopleFixtures people) {
        this.journey = journey;
        this.people = people;
    }

    /** @return reference of a season of Nantes whose missions end today; one student was trained before */
    public String missionsOver() {
        people.school("polytech-nantes");
        LocalDate today = LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today));
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS, Map.of());
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_DUE);
        people.trained(season, "Anna", "polytech-nantes");
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS, DecideRegistrationsAnswers.goOn());
        journey.complete(season + "/cafe-select", CafeSelectSteps.PREPARE_SESSION,
                PrepareSessionAnswers.cancel().cancellationReason("Aucun intervieweur disponible."));
        journey.complete(season + "/seminar", SeminarSteps.PREPARE_SEMINAR,
                PrepareSeminarAnswers.cancel().cancellationReason("Aucun formateur disponible."));
        journey.fire(season, SeasonSteps.MISSIONS_OVER);
        return season;
    }
}
