package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.FormIds;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Input of dates and times: clear input is accepted, unclear input stays in the field with an error message. */
@BrowserStory
class DatesInTheBrowserTest extends StoryTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    List<FormCases> features;

    @Test
    void dayAndTimeStayAsTheyWereTyped_untilBothAreRight(Staff staff) {
        Tasklist tasklist = opened(staff, FormIds.SCHEDULE_RESTITUTION);
        Locator field = tasklist.form().locator(".fjs-form-field-datetime").first();
        Locator day = field.locator(".fjs-datepicker input.fjs-input");
        Locator time = field.locator(".fjs-timepicker input");
        Locator words = field.locator(".journey-date-words");

        type(day, "03/02/2020");
        type(time, "14h30");
        assertThat(words).containsText("Cette date est passée. Indiquez au plus tôt le "
                + LocalDate.now(ZoneId.of("Europe/Paris")).format(TYPED));
        assertThat(day).hasValue("03/02/2020");
        assertThat(time).hasValue("14:30");
        type(day, "31/02/2099");
        assertThat(words).containsText("Ce jour n’existe pas");
        assertThat(day).hasValue("31/02/2099");
        for (String written : List.of("2099-03-04", "le 4 mars 2099", "mercredi 04/03/2099", "le mer. 4 mars, 2099")) {
            type(day, "01/01/2099");
            type(day, written);
            assertThat(day).hasValue("04/03/2099");
        }
        assertThat(time).hasValue("14:30");
        assertThat(words).hasText("");
        type(time, "24:00");
        assertThat(words).containsText("minuit est 00:00 du jour suivant");
        assertThat(time).hasValue("24:00");
        assertThat(day).hasValue("04/03/2099");
        type(time, "9h");
        assertThat(words).hasText("");
        assertThat(field.locator(".fjs-form-field-error:visible")).hasCount(0);
        tasklist.tab("Dossier");
        tasklist.tab("Formulaire");
        assertThat(day).hasValue("04/03/2099");
        assertThat(time).hasValue("09:00");
    }

    @Test
    void listOfWhatIsWrong_saysWhatTheFieldSays_andFollowsTheForm(Staff staff) {
        Tasklist tasklist = opened(staff, FormIds.RECORD_RESTITUTION);
        Locator wrong = tasklist.refusal().locator("li");
        choose(tasklist, "Elle est reportée");
        type(tasklist.form().locator(".fjs-datepicker input.fjs-input").first(), "01/11/2020");
        // By keyboard: the list of hours lies open over the button.
        tasklist.completeButton().press("Enter");
        assertThat(wrong).hasCount(2);
        assertThat(wrong.first()).containsText("Cette date est passée. Indiquez au plus tôt le ");
        assertThat(wrong.last()).containsText("Lieu\u00a0» : Cette réponse est obligatoire.");

        type(tasklist.form().locator(".fjs-datepicker input.fjs-input").first(), "31/02/2099");
        assertThat(wrong.first()).containsText("Ce jour n’existe pas");
        type(tasklist.form().locator(".fjs-form-field-textfield input").first(), "Nantes");
        assertThat(wrong).hasCount(1);
        choose(tasklist, "Elle a eu lieu");
        assertThat(tasklist.refusal()).hasCount(0);
        tasklist.complete();
        assertThat(wrong.filter(new Locator.FilterOptions().setHasText("Ce que la mission a apporté"))).hasCount(1);
        choose(tasklist, "La structure n'est pas venue et ne répond pas");
        assertThat(tasklist.refusal()).hasCount(0);
    }

    private static void choose(Tasklist tasklist, String answer) {
        tasklist.form().getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
    }

    @Test
    void halfOfADateWithTime_isThereAgain_andIsOneWithTheOtherHalf(Staff staff) {
        Tasklist tasklist = opened(staff, FormIds.SCHEDULE_RESTITUTION);
        Locator field = tasklist.page().locator(".fjs-form-field-datetime").first();
        Locator day = field.locator(".fjs-datepicker input.fjs-input");
        Locator time = field.locator(".fjs-timepicker input");

        type(day, "4 mars 2099");
        leaveAndComeBack(tasklist, () -> {
            assertThat(day).hasValue("04/03/2099");
            assertThat(field.locator(".journey-date-words")).hasText("Indiquez aussi l’heure, par exemple 09:30.");
        });
        type(time, "9h30");
        assertThat(field.locator(".journey-date-words")).hasText("");
        leaveAndComeBack(tasklist, () -> {
            assertThat(day).hasValue("04/03/2099");
            assertThat(time).hasValue("09:30");
        });
        Assertions.assertThat(draft()).contains("2099-03-04T09:30").doesNotContain("~typed");
    }

    @Test
    void timeWithoutADay_isThereAgain_howeverItsReaderLeaves_andIsOneWithTheDay(Staff staff) {
        Tasklist tasklist = opened(staff, FormIds.SCHEDULE_RESTITUTION);
        Locator field = tasklist.page().locator(".fjs-form-field-datetime").first();
        Locator day = field.locator(".fjs-datepicker input.fjs-input");
        Locator time = field.locator(".fjs-timepicker input");

        for (String typed : List.of("14h30", "9h", "18:15")) {
            type(time, typed);
            String shown = switch (typed) {
                case "14h30" -> "14:30";
                case "9h" -> "09:00";
                default -> typed;
            };
            leaveAndComeBack(tasklist, () -> {
                assertThat(day).hasValue("");
                assertThat(time).hasValue(shown);
            });
        }
        type(day, "4 mars 2099");
        leaveAndComeBack(tasklist, () -> {
            assertThat(day).hasValue("04/03/2099");
            assertThat(time).hasValue("18:15");
        });
        Assertions.assertThat(draft()).contains("2099-03-04T18:15").doesNotContain("~typed");
    }

    /** The last one is not even left: the page goes in the middle of a word. */
    @Test
    void textThatCannotBeRead_isThereAgain_withItsSentence(Staff staff) {
        Tasklist tasklist = opened(staff, FormIds.SCHEDULE_RESTITUTION);
        Locator field = tasklist.page().locator(".fjs-form-field-datetime").first();
        Locator day = field.locator(".fjs-datepicker input.fjs-input");
        Locator time = field.locator(".fjs-timepicker input");

        type(day, "04/03/2099");
        type(time, "9h30");
        type(time, "midi");
        leaveAndComeBack(tasklist, () -> {
            assertThat(day).hasValue("04/03/2099");
            assertThat(time).hasValue("midi");
            assertThat(field.locator(".journey-date-words")).containsText("Cette heure n’est pas lisible.");
        });
        type(time, "12h");
        day.click();
        day.press("Control+a");
        day.pressSequentially("après-dem");
        leaveAndComeBack(tasklist, () -> {
            assertThat(day).hasValue("après-dem");
            assertThat(time).hasValue("12:00");
            assertThat(field.locator(".journey-date-words")).containsText("Cette date n’est pas lisible.");
        });
        tasklist.page().getByText("Effacer le brouillon").click();
        tasklist.page().getByText("Tout effacer").click();
        assertThat(day).hasValue("");
        assertThat(time).hasValue("");
        Assertions.assertThat(drafts()).isZero();
    }

    @Test
    void timeThatCannotBeRead_isThereAgain_inAFieldOfItsOwn(Staff staff) {
        Tasklist tasklist = opened(staff, FormIds.PREPARE_SESSION);
        Locator field = tasklist.page().locator(".fjs-form-field-datetime")
                .filter(new Locator.FilterOptions().setHas(tasklist.page().locator(".fjs-timepicker"))).first();
        Locator time = field.locator(".fjs-timepicker input");

        type(time, "midi");
        leaveAndComeBack(tasklist, () -> {
            assertThat(time).hasValue("midi");
            assertThat(field.locator(".journey-date-words")).containsText("Cette heure n’est pas lisible.");
        });
        type(time, "14h");
        leaveAndComeBack(tasklist, () -> {
            assertThat(time).hasValue("14:00");
            assertThat(field.locator(".journey-date-words")).hasCount(0);
        });
    }

    /** Nothing asks for it, so that the form would go without it. */
    @Test
    void dayThatNeedNotBeGiven_isNotLeftOutWithoutAWord(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        Locator form = tasklist.startForm("Saisir une demande et suivre sa mission");
        new FormFiller(form, FormSchema.of(FormIds.REQUEST), Choices.of(
                journey.shownAtStart("Saisir une demande et suivre sa mission", "nantes"))).fill(RequestFixtures.request());
        Locator day = form.locator(".fjs-datepicker input.fjs-input").first();
        type(day, "bientôt");
        tasklist.start();

        assertThat(form.locator(".journey-date-words")).containsText("Cette date n’est pas lisible.");
        assertThat(day).hasValue("bientôt");
        assertThat(tasklist.dialog()).hasCount(1);
        type(day, "4 mars 2099");
        assertThat(day).hasValue("04/03/2099");
        tasklist.start();
        tasklist.assertStarted();
    }

    private Tasklist opened(Staff staff, String form) {
        FormCase way = features.stream().flatMap(feature -> feature.cases().stream())
                .filter(one -> one.form().equals(form)).findFirst().orElseThrow();
        Tasklist tasklist = staff.of(way.chapter());
        tasklist.openNext(journey.tasks(way.bring().get(), way.task()).get(0).getId());
        tasklist.claim();
        return tasklist;
    }

    private static void leaveAndComeBack(Tasklist tasklist, Runnable sameAsBefore) {
        tasklist.tab("Dossier");
        assertThat(tasklist.page().locator(".journey-tab h3")).isVisible();
        tasklist.tab("Formulaire");
        sameAsBefore.run();
        tasklist.page().reload();
        sameAsBefore.run();
        assertThat(tasklist.page().locator(".journey-draft [role=status]")).containsText("Brouillon enregistré à ");
    }

    private String draft() {
        return jdbc.sql("select answers from task_draft").query(String.class).single();
    }

    private int drafts() {
        return jdbc.sql("select count(*) from task_draft").query(Integer.class).single();
    }

    private static void type(Locator input, String text) {
        input.click();
        input.press("Control+a");
        input.pressSequentially(text);
        input.press("Tab");
    }
}
