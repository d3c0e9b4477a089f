package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.answers.ConfirmTeamAnswers;
import org.alteractions.journey.testing.answers.DecideLeftoverDossierAnswers;
import org.alteractions.journey.testing.answers.DescribeMissionAnswers;
import org.alteractions.journey.testing.answers.DescribeStudentAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.ReviewTeamsAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.LeftoverDossierSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.springframework.stereotype.Component;

/** Forms of team forming. */
@Component
class TeamFormCases implements FormCases {

    private static final String REVIEW = TeamFormingSteps.REVIEW_TEAMS;
    private static final String CONFIRM = TeamFormingSteps.CONFIRM_TEAM;

    private final JourneyDriver journey;
    private final PeopleFixtures people;
    private final Journal journal;

    TeamFormCases(JourneyDriver journey, PeopleFixtures people, Journal journal) {
        this.journey = journey;
        this.people = people;
        this.journal = journal;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.start(FormIds.DESCRIBE_STUDENT, "all that there is", "Décrire un étudiant pour son équipe",
                        this::twoStudents,
                                new DescribeStudentAnswers().chapter("nantes")
                                        .studentSkills(List.of("FINANCE", "LAW")).spokenLanguages(List.of("en"))
                                        .studentTimes(List.of("MONDAY_EVENING")),
                        student -> assertThat(journal.of(CaseReference.of(student))).extracting(JournalEntry::event)
                                .contains(JournalEvent.STUDENT_DESCRIBED))
                        .aboutIn("describedStudent").choosing("missionWishes"),
                FormCase.start(FormIds.DESCRIBE_MISSION, "all that there is", "Décrire les besoins d'une mission",
                        this::accepted,
                                new DescribeMissionAnswers().chapter("nantes").missionSkills(List.of("MARKETING"))
                                        .missionLanguages(List.of("es")).missionTimes(List.of("SATURDAY")),
                        dossier -> assertThat(journal.of(CaseReference.of(dossier))).extracting(JournalEntry::event)
                                .contains(JournalEvent.MISSION_NEEDS_NOTED))
                        .aboutIn("describedMission"),
                FormCase.task(FormIds.REVIEW_TEAMS, "all at once", this::formed, REVIEW,
                        ReviewTeamsAnswers.all().teamReviewRemarks("Deux équipes bien mélangées."),
                        season -> assertThat(journey.openTasks(season)).doesNotContain(REVIEW, CONFIRM)),
                FormCase.task(FormIds.CONFIRM_TEAM, "no team", this::proposed, CONFIRM,
                        ConfirmTeamAnswers.noTeam().teamRemarks("Aucun étudiant n'est libre le jeudi."),
                        season -> assertThat(journey.openTasks(season)).doesNotContain(CONFIRM)),
                FormCase.task(FormIds.CONFIRM_TEAM, "confirmed", this::proposed, CONFIRM, ConfirmTeamAnswers.confirm(),
                        season -> assertThat(journey.openTasks(season)).doesNotContain(CONFIRM))
                        .choosing("teamStudents"),
                FormCase.task(FormIds.DECIDE_LEFTOVER_DOSSIER, "next season", this::leftOver,
                        LeftoverDossierSteps.DECIDE_LEFTOVER_DOSSIER,
                        DecideLeftoverDossierAnswers.nextSeason().leftoverReason("Aucun coach n'est libre."),
                        dossier -> assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isTrue()));
    }

    private String twoStudents() {
        accepted();
        people.school("audencia");
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(
                LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"))));
        people.trained(season, "Rose", "audencia");
        return people.trained(season, "Tom", "audencia");
    }

    private String formed() {
        people.coach("Martine", 2);
        return formed(accepted());
    }

    private String proposed() {
        return reviewed(formed());
    }

    private String leftOver() {
        String dossier = accepted();
        String season = reviewed(formed(dossier));
        journey.complete(season, CONFIRM, ConfirmTeamAnswers.noTeam());
        return dossier;
    }

    private String formed(String dossier) {
        people.school("polytech-nantes");
        people.school("audencia");
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(
                LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"))));
        for (int i = 1; i <= 5; i++) {
            people.trained(season, "Etudiant" + i, i % 2 == 0 ? "polytech-nantes" : "audencia");
        }
        journey.call(ProcessIds.TEAM_FORMING, season, "nantes");
        return season;
    }

    private String reviewed(String season) {
        journey.complete(season, REVIEW, ReviewTeamsAnswers.oneByOne());
        return season;
    }

    private String accepted() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }
}
