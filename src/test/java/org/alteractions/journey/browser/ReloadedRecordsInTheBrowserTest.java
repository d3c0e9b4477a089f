package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.HashMap;
import java.util.Map;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.answers.RegisterInterviewerAnswers;
import org.alteractions.journey.testing.answers.RegisterSchoolAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page with a draft is reloaded while a colleague changes the same record. */
@BrowserStory
class ReloadedRecordsInTheBrowserTest extends StoryTest {

    private static final String COACH = "Ajouter ou modifier un coach";
    private static final String SCHOOL = "Ajouter ou modifier une école";
    private static final String INTERVIEWER = "Ajouter ou modifier un intervieweur";

    @Autowired
    CoachRepository coaches;

    @Autowired
    PeopleFixtures people;

    @Test
    void pageIsLoadedAnew_afterAColleaguesChange_andTheDraftKeepsWhatWasWritten(Staff staff) {
        journey.start(ProcessIds.REGISTER_COACH, "nantes", entry("add", mael("Maël Le Goff")));
        Coach coach = coaches.findByEmail("mael@sce.example").get(0);
        Tasklist tasklist = begun(staff, COACH, "register-coach", coach.id().toString(),
                new RegisterCoachAnswers().partnerPhone("06 12 34 56 78"));
        changed("register-coach", coach.id().toString(), mael("Maëlle Le Goff"));
        FormFiller again = loadedAnew(tasklist, COACH, "register-coach");

        Locator told = tasklist.dialog().locator(".journey-register[role=status]");
        assertThat(told).containsText("montre la réponse d’aujourd’hui pour « Prénom et nom »");
        assertThat(told).containsText("garde ce que vous avez écrit pour « Téléphone »");
        assertThat(told).containsText("de « Maël Le Goff » à « Maëlle Le Goff »");
        assertThat(again.question("Prénom et nom").locator("input")).hasValue("Maëlle Le Goff");
        Locator phone = again.question("Téléphone").locator("input");
        assertThat(phone).hasValue("06 12 34 56 78");
        Assertions.assertThat(Accessibility.problemsIn(".journey-register", tasklist.page())).isEmpty();
        photographed(tasklist, "known-values-reloaded");
        told.getByText("Reprendre les réponses d’aujourd’hui").click();
        assertThat(phone).hasValue("02 40 11 22 33");
        told.getByText("Remettre ce que j’avais écrit").click();
        assertThat(phone).hasValue("06 12 34 56 78");

        tasklist.start();
        tasklist.assertStarted();
        Assertions.assertThat(coaches.get(coach.id()).name()).isEqualTo("Maëlle Le Goff");
        Assertions.assertThat(coaches.get(coach.id()).phone()).isEqualTo("06 12 34 56 78");
        staff.assertNoTroubles();
    }

    @Test
    void pageIsLoadedAnew_afterAColleagueChangedTheSameAnswer(Staff staff) {
        people.school("polytech-nantes");
        Tasklist tasklist = begun(staff, SCHOOL, "register-school", "polytech-nantes",
                new RegisterSchoolAnswers().partnerContact("Léa Riou"));
        changed("register-school", "polytech-nantes",
                new RegisterSchoolAnswers().partnerName("École polytech-nantes").partnerContact("Jean Roux")
                        .partnerEmail("contact@polytech-nantes.example"));
        FormFiller again = loadedAnew(tasklist, SCHOOL, "register-school");

        Locator told = tasklist.dialog().locator(".journey-register[role=status]");
        assertThat(told).containsText("garde ce que vous avez écrit pour « Nom du contact »");
        assertThat(told).containsText("Nom du contact, de « Claude Martin » à « Jean Roux »");
        assertThat(again.question("Nom du contact").locator("input")).hasValue("Léa Riou");
        told.getByText("Reprendre les réponses d’aujourd’hui").click();
        assertThat(again.question("Nom du contact").locator("input")).hasValue("Jean Roux");
    }

    @Test
    void pageIsLoadedAnew_afterAColleagueChangedWhatTheDraftLeftAlone_choicesIncluded(Staff staff) {
        people.school("polytech-nantes");
        RegisterInterviewerAnswers nina = new RegisterInterviewerAnswers().partnerName("Nina Kowalski")
                .partnerEmail("nina@partenaires.example").membership("member");
        journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes", entry("add", nina));
        String id = jdbc.sql("select max(id) from interviewer").query(String.class).single();
        Tasklist tasklist = begun(staff, INTERVIEWER, "register-interviewer", id, Map.of("partnerEmail", "nina@nouveau.example"));
        Map<String, Object> later = new HashMap<>(nina);
        later.put("membership", "formerMember");
        later.put("formerSchool", "polytech-nantes");
        changed("register-interviewer", id, later);
        loadedAnew(tasklist, INTERVIEWER, "register-interviewer");

        Locator told = tasklist.dialog().locator(".journey-register[role=status]");
        assertThat(told).containsText("garde ce que vous avez écrit pour « Adresse électronique »");
        assertThat(told).containsText("aujourd’hui pour « Lien avec l'association », « Ancienne école »");
        tasklist.start();
        tasklist.assertStarted();
        Assertions.assertThat(jdbc.sql("select email || ' ' || former_school from interviewer").query(String.class).single())
                .isEqualTo("nina@nouveau.example polytech-nantes");
    }

    /** A form in which somebody has chosen a record and written over it; the draft is kept. */
    private Tasklist begun(Staff staff, String process, String form, String record, Map<String, Object> written) {
        Tasklist tasklist = staff.of("nantes");
        FormFiller filler = filler(tasklist.startForm(process), process, form);
        filler.fill(Map.of("partnerAction", "change", "knownPartner", record));
        assertThat(tasklist.dialog().locator(".journey-register[role=status]")).containsText("montre ce qui est déjà connu");
        filler.fill(written);
        tasklist.assertDraftKept();
        // kept, but perhaps without the last letters
        tasklist.page().keyboard().press("Tab");
        tasklist.page().waitForTimeout(1_500);
        return tasklist;
    }

    private FormFiller loadedAnew(Tasklist tasklist, String process, String form) {
        tasklist.page().reload();
        tasklist.until(".modal-dialog .fjs-form-field");
        assertThat(tasklist.dialog().locator(".journey-register[role=status]")).containsText("a changé depuis votre brouillon");
        return filler(tasklist.dialog().locator(".fjs-container"), process, form);
    }

    private static void photographed(Tasklist tasklist, String name) {
        if (Staff.PHOTOGRAPHS) {
            tasklist.page().setViewportSize(1366, 768);
            tasklist.photograph(Staff.SCREENSHOTS.resolve(name + "-1366.jpg"));
            tasklist.takeUsualSize();
        }
    }

    private void changed(String process, String record, Map<String, Object> answers) {
        Map<String, Object> all = entry("change", answers);
        all.put("knownPartner", record);
        journey.start(process, "nantes", all);
    }

    private static Map<String, Object> entry(String action, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.putAll(Map.of("chapter", "nantes", "partnerAction", action, "partnerLanguage", "fr"));
        return all;
    }

    private static RegisterCoachAnswers mael(String name) {
        return new RegisterCoachAnswers().partnerName(name).coachCompany("SCE").partnerEmail("mael@sce.example")
                .partnerPhone("02 40 11 22 33").coachCapacity(2).coachAvailable(true);
    }

    private FormFiller filler(Locator form, String process, String name) {
        form.locator(".fjs-form-field").first().waitFor();
        return new FormFiller(form, FormSchema.of(name), Choices.of(journey.shownAtStart(process, "nantes")));
    }
}
