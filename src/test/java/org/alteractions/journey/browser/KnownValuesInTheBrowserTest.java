package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator selects a known person: the form is filled in with the stored values, and none is lost. */
@BrowserStory
class KnownValuesInTheBrowserTest extends StoryTest {

    private static final String PROCESS = "Ajouter ou modifier un coach";

    @Autowired
    CoachRepository coaches;

    @Autowired
    PeopleFixtures people;

    @Test
    void coachIsChosen_thePhoneIsCorrected_theConflictStays_andAColleaguesChangeIsTold(Staff staff) {
        Coach coach = coachWithAConflict();
        people.coach("Ana", 1);
        Tasklist tasklist = staff.of("nantes");
        Locator form = tasklist.startForm(PROCESS);
        FormFiller filler = filler(form);
        filler.fill(Map.of("partnerAction", "change", "knownPartner", coach.id().toString()));

        Locator phone = filler.question("Téléphone").locator("input");
        assertThat(phone).hasValue("02 40 11 22 33");
        assertThat(filler.question("Prénom et nom").locator("input")).hasValue("Maël Le Goff");
        assertThat(filler.question("Nombre maximal d'équipes à la fois").locator("input")).hasValue("2");
        assertThat(filler.question("Conflits déclarés avec des financeurs")).containsText("Fondation des Rives");
        assertThat(tasklist.dialog().locator(".journey-register[role=status]"))
                .containsText("montre ce qui est déjà connu");
        filler.assertReadable();
        tasklist.photographForm(Staff.SCREENSHOTS.resolve("known-values.jpg"));

        filler.fill(new RegisterCoachAnswers().partnerPhone("06 12 34 56 78"));
        colleagueChangesTheName(coach);
        tasklist.start();
        assertThat(tasklist.dialog()).containsText("cette fiche a changé pendant que vous la remplissiez");
        assertThat(filler.question("Prénom et nom").locator("input")).hasValue("Maëlle Le Goff");
        assertThat(phone).hasValue("06 12 34 56 78");
        assertThat(tasklist.dialog()).containsText("Prénom et nom, de « Maël Le Goff » à « Maëlle Le Goff »");
        tasklist.photographForm(Staff.SCREENSHOTS.resolve("known-values-changed.jpg"));
        Assertions.assertThat(staff.troubles()).allMatch(trouble -> trouble.contains("status of 400"));

        tasklist.start();
        tasklist.assertStarted();
        Coach now = coaches.get(coach.id());
        Assertions.assertThat(now.phone()).isEqualTo("06 12 34 56 78");
        Assertions.assertThat(now.name()).isEqualTo("Maëlle Le Goff");
        Assertions.assertThat(jdbc.sql("select count(*) from coach_conflict where coach = ?")
                .param(coach.id()).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void whoeverIsChosenNext_bringsTheirOwnValues_andWhatIsEmptiedIsEmpty(Staff staff) {
        Coach coach = coachWithAConflict();
        Coach ana = people.coach("Ana", 1);
        Tasklist tasklist = staff.of("nantes");
        FormFiller filler = filler(tasklist.startForm(PROCESS));
        filler.fill(Map.of("partnerAction", "change", "knownPartner", ana.id().toString()));
        assertThat(filler.question("Prénom et nom").locator("input")).hasValue("Ana");
        filler.fill(Map.of("knownPartner", coach.id().toString()));
        Locator phone = filler.question("Téléphone").locator("input");
        assertThat(phone).hasValue("02 40 11 22 33");
        filler.fill(Map.of("partnerAction", "add"));
        assertThat(phone).hasValue("");
        filler.fill(Map.of("partnerAction", "change"));
        assertThat(phone).hasValue("02 40 11 22 33");

        phone.fill("");
        filler.question("Conflits déclarés avec des financeurs").locator(".fjs-taglist-tag-remove").click();
        tasklist.start();
        tasklist.assertStarted();
        Assertions.assertThat(coaches.get(coach.id()).phone()).isNull();
        Assertions.assertThat(coaches.get(coach.id()).name()).isEqualTo("Maël Le Goff");
        Assertions.assertThat(jdbc.sql("select count(*) from coach_conflict").query(Long.class).single()).isZero();
        staff.assertNoTroubles();
    }

    @Test
    void chosenRecord_fillsTheForm_withTheKeyboard_andKeepsWhatIsTyped(Staff staff) {
        coachWithAConflict();
        Tasklist tasklist = staff.of("nantes");
        FormFiller filler = filler(tasklist.startForm(PROCESS));
        filler.question("Téléphone").locator("input").fill("06 12 34 56 78");
        Locator name = filler.question("Prénom et nom");
        name.locator("input").pressSequentially("maël le");
        Locator known = name.locator(".journey-known-people[role=status]");
        assertThat(known.locator("button")).isVisible();
        name.locator("input").focus();
        tasklist.page().keyboard().press("Tab");
        tasklist.page().keyboard().press("Tab");
        tasklist.page().keyboard().press("Enter");

        assertThat(name.locator("input")).hasValue("Maël Le Goff");
        assertThat(filler.question("Adresse électronique").locator("input")).hasValue("mael@sce.example");
        assertThat(filler.question("Entreprise").locator("input")).hasValue("SCE");
        assertThat(filler.question("Téléphone").locator("input")).hasValue("06 12 34 56 78");
        assertThat(known).containsText(
                "Gardé comme vous l’avez écrit, bien que la fiche dise autre chose : « Téléphone »");
        filler.assertReadable();
        filler.question("Adresse électronique").locator("input").fill("mael.legoff@sce.example");
        assertThat(name.locator("input")).hasValue("Maël Le Goff");
        staff.assertNoTroubles();
    }

    /** The line stands below the question; nothing is filled in before somebody is chosen. */
    @Test
    void whoeverIsKnown_isOfferedWhileTheNameOrAddressIsTyped(Staff staff) {
        Coach coach = coachWithAConflict();
        Tasklist tasklist = staff.of("nantes");
        FormFiller filler = filler(tasklist.startForm(PROCESS));
        Locator name = filler.question("Prénom et nom");
        name.locator("input").pressSequentially("maël le");
        Locator known = name.locator(".journey-known-people[role=status]");
        assertThat(known).containsText("Déjà connu : Maël Le Goff, coach (SCE), ouvrir sa fiche remplir avec sa fiche");
        assertThat(known.locator("a")).hasAttribute("href", "/personnes/coach-" + coach.id());
        filler.assertReadable();
        tasklist.photographForm(Staff.SCREENSHOTS.resolve("known-people.jpg"));
        name.locator("input").fill("Zoé Blin");
        assertThat(known).hasText("");

        Locator address = filler.question("Adresse électronique");
        address.locator("input").pressSequentially("mael@sce.example");
        assertThat(address.locator(".journey-known-people")).containsText("Maël Le Goff, coach (SCE)");
        assertThat(name.locator("input")).hasValue("Zoé Blin");
        filler.fill(Map.of("partnerAction", "change", "knownPartner", coach.id().toString()));
        name.locator("input").fill("Maël Le Goff-Martin");
        assertThat(name.locator(".journey-known-people")).hasText("");
        staff.assertNoTroubles();
    }

    /** What a draft holds is somebody's own only where they typed it. */
    @Test
    void draftIsOpenedAgain_afterAColleaguesChange_nothingOfTheirsIsOverwritten(Staff staff) {
        Coach coach = coachWithAConflict();
        Tasklist tasklist = staff.of("nantes");
        FormFiller filler = filler(tasklist.startForm(PROCESS));
        filler.fill(Map.of("partnerAction", "change", "knownPartner", coach.id().toString()));
        assertThat(filler.question("Prénom et nom").locator("input")).hasValue("Maël Le Goff");
        filler.fill(new RegisterCoachAnswers().partnerPhone("06 12 34 56 78"));
        tasklist.page().keyboard().press("Escape");
        assertThat(tasklist.dialog()).hasCount(0);

        FormFiller again = filler(tasklist.startForm(PROCESS));
        assertThat(again.question("Téléphone").locator("input")).hasValue("06 12 34 56 78");
        colleagueChangesTheName(coach);
        tasklist.start();
        assertThat(tasklist.dialog()).containsText("cette fiche a changé pendant que vous la remplissiez");
        assertThat(again.question("Prénom et nom").locator("input")).hasValue("Maëlle Le Goff");
        assertThat(again.question("Téléphone").locator("input")).hasValue("06 12 34 56 78");
        tasklist.start();
        tasklist.assertStarted();
        Assertions.assertThat(coaches.get(coach.id()).name()).isEqualTo("Maëlle Le Goff");
        Assertions.assertThat(coaches.get(coach.id()).phone()).isEqualTo("06 12 34 56 78");
        Assertions.assertThat(staff.troubles()).allMatch(trouble -> trouble.contains("status of 400"));
    }

    private FormFiller filler(Locator form) {
        form.locator(".fjs-form-field").first().waitFor();
        return new FormFiller(form, FormSchema.of(FormIds.REGISTER_COACH),
                Choices.of(journey.shownAtStart(PROCESS, "nantes")));
    }

    private Coach coachWithAConflict() {
        jdbc.sql("insert into sponsor (name) values (?)").param("Fondation des Rives").update();
        String sponsor = jdbc.sql("select max(id) from sponsor").query(String.class).single();
        journey.start(ProcessIds.REGISTER_COACH, "nantes",
                RegisterCoachAnswers.add().chapter("nantes").partnerName("Maël Le Goff").coachCompany("SCE")
                                .partnerEmail("mael@sce.example").partnerPhone("02 40 11 22 33").partnerLanguage("fr")
                                .coachCapacity(2).coachAvailable(true).coachConflicts(List.of(sponsor)));
        return coaches.findByEmail("mael@sce.example").get(0);
    }

    private void colleagueChangesTheName(Coach coach) {
        journey.start(ProcessIds.REGISTER_COACH, "nantes",
                RegisterCoachAnswers.change().chapter("nantes").knownPartner(coach.id().toString())
                                .partnerName("Maëlle Le Goff").coachCompany("SCE").partnerEmail("mael@sce.example")
                                .partnerLanguage("fr").coachCapacity(2).coachAvailable(true));
    }
}
