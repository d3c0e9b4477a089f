package org.alteractions.journey.process.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.PlanPresentationsAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a task is about, on its card and in its file. */
@Story
class EngineTaskPanelTest extends StoryTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    TaskPanel panel;

    @Autowired
    TaskService tasks;

    @Test
    void taskOfASeasonsSession_isAboutTheSeason() {
        registrations.open();
        registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.POLYTECH);
        journey.call(ProcessIds.CAFE_SELECT, RegistrationFixtures.SEASON + "/cafe-select", "nantes");

        assertThat(card(RegistrationFixtures.SEASON + "/cafe-select")).isEqualTo(new TaskPanel.Card(
                "Nantes", "le Café Select, saison d'automne 2026", "",
                CasePages.path(CaseReference.of(RegistrationFixtures.SEASON + "/cafe-select"))));
    }

    @Test
    void taskOfASeason_isAboutTheSeason_ofAPresentation_aboutTheSchool_ofADossier_aboutTheStructure() {
        people.school("polytech-nantes");
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        assertThat(card(dossier)).isEqualTo(new TaskPanel.Card("Nantes", "Les Jardins solidaires", dossier,
                "/dossiers/" + dossier));
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        LocalDate today = LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today));

        String autumn = "automne " + today.plusDays(60).getYear();
        assertThat(card(season)).isEqualTo(new TaskPanel.Card("Nantes", "la saison d'" + autumn, "",
                CasePages.path(CaseReference.of(season))));
        assertThat(panel.file(FileKey.task(task(season).getId())).about())
                .isEqualTo("la saison d'" + autumn);
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS,
                new PlanPresentationsAnswers().chosenSchools(List.of("polytech-nantes"))
                        .presentedDossiers(List.of(dossier)));
        assertThat(card(season + "/polytech-nantes"))
                .isEqualTo(new TaskPanel.Card("Nantes",
                        "la présentation à l'École polytech-nantes, saison d'" + autumn, "",
                        CasePages.path(CaseReference.of(season + "/polytech-nantes"))));
    }

    private TaskPanel.Card card(String reference) {
        return panel.card(task(reference).getId());
    }

    private Task task(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).singleResult();
    }
}
