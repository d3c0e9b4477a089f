package org.alteractions.journey.school;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.answers.ConfirmWithSchoolAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationsAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.springframework.stereotype.Component;

/** A season of Nantes with one dossier, presented at its one school, for stories. */
@Component
public class PresentationFixtures {

    public static final String SCHOOL = "polytech-nantes";
    /** Where the school is written to. */
    public static final String CONTACT = "contact@" + SCHOOL + ".example";

    private final JourneyDriver journey;
    private final PeopleFixtures people;
    private final TeamFixtures fixtures;
    private final PresentationRepository presentations;

    PresentationFixtures(JourneyDriver journey, PeopleFixtures people, TeamFixtures fixtures, PresentationRepository presentations) {
        this.journey = journey;
        this.people = people;
        this.fixtures = fixtures;
        this.presentations = presentations;
    }

    /** @return the season, whose schools are still to choose */
    public String opened() {
        fixtures.acceptedDossier();
        return season();
    }

    /** @return the presentation, whose date is still to plan */
    public String chosen() {
        String dossier = fixtures.acceptedDossier();
        String season = season();
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS,
                new PlanPresentationsAnswers().chosenSchools(List.of(SCHOOL)).presentedDossiers(List.of(dossier)));
        return season + "/" + SCHOOL;
    }

    /** @return the presentation, whose date the school has still to confirm */
    public String proposed() {
        String presentation = chosen();
        propose(presentation, 12);
        return presentation;
    }

    public void propose(String presentation, int inDays) {
        Map<String, Object> answers = new HashMap<>(plan(inDays));
        answers.put("presentedDossiers",
                presentations.get(PresentationReference.of(presentation)).dossiers().stream()
                        .map(chosen -> chosen.dossier().value()).toList());
        journey.complete(presentation, SchoolPresentationSteps.PLAN_PRESENTATION, answers);
    }

    /** @return the presentation, to which the structures are invited */
    public String confirmed() {
        String presentation = proposed();
        confirm(presentation);
        return presentation;
    }

    public void confirm(String presentation) {
        journey.complete(presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                ConfirmWithSchoolAnswers.confirmed());
    }

    public PlanPresentationAnswers plan(int inDays) {
        return PlanPresentationAnswers.plan().presentationAt(today().plusDays(inDays).atTime(14, 0).toString())
                .presentationRoom("Amphithéâtre A");
    }

    private String season() {
        people.school(SCHOOL);
        return journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
