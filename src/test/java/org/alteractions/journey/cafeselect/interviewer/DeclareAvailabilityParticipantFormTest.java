package org.alteractions.journey.cafeselect.interviewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DecideRegistrationsAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An interviewer declares availability and known candidates by the link in the mail. */
@Story
class DeclareAvailabilityParticipantFormTest extends StoryTest {

    private static final String SESSION = DeliberationFixtures.SESSION;
    private static final String PAUL = "paul@anciens.example";
    private static final String NORA = "nora@anciens.example";

    @Autowired
    private CafeSelectFixtures cafeSelects;

    @Autowired
    private Availability availability;

    @LocalServerPort
    private int port;

    private Participant browser;
    private List<Long> guests;
    private String lea;

    @BeforeEach
    void registrationOpens() {
        registrations.open();
        guests = cafeSelects.interviewers();
        lea = registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        journey.call(ProcessIds.REGISTRATION_WINDOW, RegistrationFixtures.SEASON, "nantes");
        browser = new Participant(port);
    }

    @Test
    void interviewerSaysTheHours_thenThatTheyStayAway_andSeesWhatWasSaid() {
        Participant.Page page = browser.open(linkTo(PAUL));
        assertThat(page.title()).isEqualTo("Quand pouvez-vous venir au Café Select ?");
        assertThat(page.text()).contains("Nous comptons sur vous pour toute la séance.");
        assertThat(browser.send(page, Map.of("declaredAvailability", "presentBetween", "presentFrom", "09:00"))
                .problems()).contains("obligatoire avec la réponse « Je viens une partie de la séance »");
        assertThat(browser.send(page, Map.of("declaredAvailability", "presentBetween", "presentFrom", "11:00",
                "presentUntil", "09:00")).problems()).anyMatch(said -> said.contains("après l'arrivée"));

        browser.send(page, Map.of("declaredAvailability", "presentBetween", "presentFrom", "09:30",
                "presentUntil", "11:00"));
        assertThat(browser.open(linkTo(PAUL)).text()).contains("de 9 h 30 à 11 h");

        browser.send(browser.open(linkTo(PAUL)), Map.of("declaredAvailability", "presentAllDay"));
        assertThat(browser.open(linkTo(PAUL)).text()).contains("Vous avez dit que vous venez toute la séance.");
        assertThat(browser.open(Participant.followLinkIn(mailbox.mailsTo(PAUL).get(0))).text())
                .contains("Vous avez dit que vous venez toute la séance.");

        String follow = Participant.followLinkIn(mailbox.mailsTo(PAUL).get(0));
        assertThat(browser.open(follow).document().select(".ahead li")).hasSize(1);
        Participant.Page away = browser.send(browser.open(linkTo(PAUL)), Map.of("declaredAvailability", "absent"));
        assertThat(away.text()).contains("Vous avez dit que vous ne venez pas à ce Café Select")
                .doesNotContain("Nous vous écrirons");
        assertThat(browser.open(follow).document().select(".ahead li")).as("nothing they come to").isEmpty();
        assertThat(browser.open(follow.replace("lang=fr", "lang=en")).text())
                .contains("You said that you do not come to this Café Select").doesNotContain("We will write to you with");
        assertThat(availability.declared(SessionReference.of(SESSION), guests.get(0))).get().matches(Presence::absent);
        assertThat(availability.declared(SessionReference.of(SESSION), guests.get(1))).isEmpty();
    }

    @Test
    void bothHoursAreAskedForAtOnce_andTheQuestionsSayWhenTheyAreNeeded() {
        Participant.Page page = browser.open(linkTo(PAUL));
        assertThat(page.document().select("label[for=presentFrom], label[for=presentUntil]").eachText()).hasSize(2)
                .allMatch(label -> label.contains("obligatoire avec la réponse") && !label.contains("facultatif"));
        assertThat(page.document().select("label[for=knownCandidate]").text()).contains("obligatoire avec la réponse", " ou «");

        Participant.Page refused = browser.send(page, Map.of("declaredAvailability", "presentBetween"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.document().select(".problem")).hasSize(2);
        Participant.Page english = browser.open(linkTo(NORA));
        assertThat(english.document().select("label[for=presentFrom]").text()).contains("required with the answer");
        assertThat(browser.send(english, Map.of("declaredAvailability", "presentBetween"))
                .document().select(".problem").eachText()).hasSize(2)
                .allMatch(said -> said.startsWith("required with the answer"));
    }

    @Test
    void whatWasSaid_isFilledInAgain_andWhomOneKnowsIsNoAnswerYet() {
        browser.send(browser.open(linkTo(NORA)), Map.of("declaredAvailability", "knows", "knownCandidate", lea));
        Participant.Page follow = browser.open(Participant.followLinkIn(mailbox.mailsTo(NORA).get(0)));
        assertThat(follow.document().select("section[aria-labelledby=now] li").eachText())
                .filteredOn(line -> line.contains("You know: Léa Martin.")).singleElement().asString().contains("By ");

        browser.send(browser.open(linkTo(NORA)), Map.of("declaredAvailability", "presentBetween",
                "presentFrom", "09:30", "presentUntil", "11:00"));
        Participant.Page again = browser.open(linkTo(NORA));
        assertThat(again.value("declaredAvailability")).isEqualTo("presentBetween");
        assertThat(again.value("presentFrom")).isEqualTo("09:30");
        assertThat(again.value("presentUntil")).isEqualTo("11:00");
        assertThat(browser.open(Participant.followLinkIn(mailbox.mailsTo(NORA).get(0)))
                .document().select(".answered li").eachText()).anyMatch(line -> line.contains("You said"));

        browser.send(browser.open(linkTo(PAUL)), Map.of("declaredAvailability", "presentAllDay"));
        assertThat(browser.open(linkTo(PAUL)).value("declaredAvailability")).isEqualTo("presentAllDay");
        browser.send(browser.open(linkTo(PAUL)), Map.of("declaredAvailability", "absent"));
        assertThat(browser.open(linkTo(PAUL)).value("declaredAvailability")).isEqualTo("absent");
    }

    @Test
    void interviewerKnowsACandidate_andTakesItBack() {
        Participant.Page page = browser.open(linkTo(NORA));
        assertThat(page.title()).isEqualTo("When can you come to the Café Select?");
        assertThat(browser.send(page, Map.of("declaredAvailability", "knows")).problems())
                .anyMatch(said -> said.startsWith("required with the answer “I know "));
        browser.send(page, Map.of("declaredAvailability", "knows", "knownCandidate", lea));
        assertThat(availability.known(SessionReference.of(SESSION), guests.get(1)))
                .containsExactly(ApplicationNumber.of(lea));
        assertThat(browser.open(linkTo(NORA)).text()).contains("You know: Léa Martin.");

        Map<String, String> notAtAll = Map.of("declaredAvailability", "knowsNot", "knownCandidate", lea);
        assertThat(browser.send(page, notAtAll).problems()).as("from a tab that is older than the answer")
                .anyMatch(problem -> problem.contains("a newer answer has been recorded"));
        browser.send(browser.open(linkTo(NORA)), notAtAll);
        assertThat(availability.known(SessionReference.of(SESSION), guests.get(1))).isEmpty();
    }

    @Test
    void hoursAndAConflictInOneAnswer_areBothRecorded() {
        browser.send(browser.open(linkTo(PAUL)), Map.of("declaredAvailability", "presentBetween",
                "presentFrom", "09:30", "presentUntil", "11:00", "knownCandidate", lea));
        assertThat(availability.known(SessionReference.of(SESSION), guests.get(0)))
                .containsExactly(ApplicationNumber.of(lea));
        assertThat(browser.open(linkTo(PAUL)).text()).contains("de 9 h 30 à 11 h", "Vous connaissez : Léa Martin.");

        browser.send(browser.open(linkTo(NORA)), Map.of("declaredAvailability", "absent", "knownCandidate", lea));
        assertThat(availability.declared(SessionReference.of(SESSION), guests.get(1))).get().matches(Presence::absent);
        assertThat(availability.known(SessionReference.of(SESSION), guests.get(1)))
                .containsExactly(ApplicationNumber.of(lea));
    }

    @Test
    void hoursWithAnotherAnswer_areRefusedAtTheirFields_notDropped() {
        Participant.Page page = browser.open(linkTo(PAUL));
        for (String other : List.of("presentAllDay", "absent", "knows")) {
            assertThat(browser.send(page, Map.of("declaredAvailability", other, "presentFrom", "09:00",
                    "presentUntil", "11:00", "knownCandidate", lea)).problems()).as(other)
                    .filteredOn(problem -> problem.contains("ne va qu'avec la réponse « Je viens une partie de la séance »"))
                    .hasSize(2);
        }
        assertThat(availability.known(SessionReference.of(SESSION), guests.get(0))).isEmpty();
    }

    @Test
    void planIsPublished_thePageIsClosed_andTheFollowPageIsTheSessions() {
        registrations.register("Tom", "tom@etudiants.example", "en", RegistrationFixtures.CENTRALE);
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        PrepareSessionAnswers preparation = CafeSelectFixtures.preparation()
                .chosenInterviewers(guests.stream().map(Object::toString).toList());
        journey.complete(SESSION, CafeSelectSteps.PREPARE_SESSION, preparation);
        Participant.Page page = browser.open(linkTo(PAUL));
        journey.fire(RegistrationFixtures.SEASON, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(RegistrationFixtures.SEASON, RegistrationWindowSteps.DECIDE_REGISTRATIONS,
                DecideRegistrationsAnswers.goOn());
        journey.fire(SESSION, CafeSelectSteps.DAY_PASSED);
        journey.complete(SESSION, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());

        assertThat(browser.send(page, Map.of("declaredAvailability", "absent")).status()).isEqualTo(409);
        Participant.Page follow = browser.open(Participant.followLinkIn(mailbox.mailsTo(PAUL).get(0)));
        assertThat(follow.title()).startsWith("Où en est le Café Select, saison d").doesNotContain(RegistrationFixtures.SEASON);
        assertThat(follow.text()).contains("Le planning des entretiens a été publié.");
        assertThat(follow.document().select("main li a").eachText())
                .containsExactly("Voir vos entretiens et remplir vos évaluations");
    }

    private String linkTo(String address) {
        return Participant.linkIn(mailbox.mailsTo(address).get(0));
    }
}
