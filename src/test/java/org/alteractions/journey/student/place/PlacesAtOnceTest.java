package org.alteractions.journey.student.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.OfferFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.student.SeatCheck;
import org.alteractions.journey.testing.Rendezvous;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.ApplicationSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.WithdrawApplicationSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two simultaneous answers in two threads: no place is given twice, and no student is forgotten. */
@Story
class PlacesAtOnceTest extends StoryTest {

    private static final String ANSWER = CandidateSelectionSteps.RECORD_OFFER_ANSWER;
    private static final String PASS_ON = CandidateSelectionSteps.PASS_PLACE_ON;
    private static final RecordOfferAnswerAnswers YES = RecordOfferAnswerAnswers.accept();
    private static final RecordOfferAnswerAnswers NO = RecordOfferAnswerAnswers.decline();

    @Autowired
    Rendezvous rendezvous;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    OfferFixtures offers;

    @Autowired
    SeatCheck seats;

    private String lea;
    private String zoe;
    private String tom;

    /** Léa and Zoé are offered a place, Tom waits for one. */
    @BeforeEach
    void twoPlaces() {
        registrations.open();
        lea = offers.offered("Léa", "lea@etudiants.example");
        zoe = offers.offered("Zoé", "zoe@etudiants.example");
        tom = offers.waiting("Tom", "tom@etudiants.example", 1);
    }

    @RepeatedTest(3)
    void sameOfferAcceptedAndDeclined_oneAnswerCounts_andTheOtherIsToldSo() {
        Task task = journey.task(lea, ANSWER);
        List<String> refused = atOnce(2, row("application", "number", lea),
                () -> journey.submit(task, YES), () -> journey.submit(task, NO));

        assertThat(refused).containsOnlyOnce("");
        assertThat(refused).anyMatch(sentence -> sentence.startsWith("Cette tâche est déjà terminée"));
        settled();
        boolean accepted = refused.get(0).isEmpty();
        assertThat(state(lea)).isEqualTo(accepted ? State.CONFIRMED : State.OFFER_LAPSED);
        assertThat(state(tom)).isEqualTo(accepted ? State.WAITING_LIST : State.OFFERED);
    }

    @RepeatedTest(3)
    void acceptedWhileTheOfferExpires_eitherTheAnswerCountsOrItIsToldThatItIsTooLate() {
        Task task = journey.task(lea, ANSWER);
        List<String> refused = atOnce(2, "select id_ from act_ru_task where id_ = '" + task.getId() + "' for update",
                () -> journey.submit(task, YES), () -> journey.runStep(lea, CandidateSelectionSteps.OFFER_EXPIRED));

        boolean accepted = refused.get(0).isEmpty();
        assertThat(refused.get(0)).matches(sentence ->
                accepted || sentence.startsWith("Le délai pour répondre à cette place est passé"));
        settled();
        assertThat(state(lea)).isEqualTo(accepted ? State.CONFIRMED : State.OFFER_LAPSED);
        assertThat(state(tom)).isEqualTo(accepted ? State.WAITING_LIST : State.OFFERED);
    }

    @RepeatedTest(3)
    void twoDeclinesAtOnce_oneStudentWaiting_getsOnePlace() {
        declinedByBoth();

        assertThat(state(tom)).isEqualTo(State.OFFERED);
        assertThat(holders()).containsExactly(tom);
    }

    @RepeatedTest(3)
    void twoDeclinesAtOnce_twoStudentsWaiting_getOnePlaceEach() {
        String ana = offers.waiting("Ana", "ana@etudiants.example", 2);
        declinedByBoth();

        assertThat(holders()).containsExactlyInAnyOrder(tom, ana);
    }

    @RepeatedTest(3)
    void waitingStudentWithdrawsWhileThePlaceComes_itGoesToTheNext() {
        String ana = offers.waiting("Ana", "ana@etudiants.example", 2);
        journey.submit(journey.task(lea, ANSWER), NO);
        withdrawalTold(tom);
        String placeAwaited = "select id_ from act_ru_event_subscr where event_name_ = 'PlaceFreed' and proc_inst_id_"
                + " in (select proc_inst_id_ from act_ru_execution where business_key_ = '" + tom + "') for update";
        atOnce(2, placeAwaited,
                () -> journey.runStep(lea, PASS_ON), () -> journey.runStep(tom,
                        WithdrawApplicationSteps.TELL_APPLICATION));

        settled();
        assertThat(state(tom)).isEqualTo(State.WITHDRAWN);
        assertThat(holders()).containsExactlyInAnyOrder(zoe, ana);
    }

    @RepeatedTest(3)
    void withdrawalIsNotedWhileThePlaceComes_itGoesToTheNext() {
        String ana = offers.waiting("Ana", "ana@etudiants.example", 2);
        journey.submit(journey.task(lea, ANSWER), NO);
        withdrawalTold(tom);
        journey.runStep(tom, WithdrawApplicationSteps.TELL_APPLICATION);
        atOnce(2, row("application", "number", tom),
                () -> journey.runStep(lea, PASS_ON),
                () -> journey.runStep(tom, ApplicationSteps.RECORD_STUDENT_WITHDRAWAL));

        settled();
        assertThat(state(tom)).isEqualTo(State.WITHDRAWN);
        assertThat(holders()).containsExactlyInAnyOrder(zoe, ana);
    }

    /** Both answers are noted at the same moment, and both places passed on at the same moment. */
    private void declinedByBoth() {
        Task first = journey.task(lea, ANSWER);
        Task second = journey.task(zoe, ANSWER);
        List<String> refused = atOnce(0, row("season", "reference", RegistrationFixtures.SEASON),
                () -> journey.submit(first, NO), () -> journey.submit(second, NO));
        assertThat(refused).containsOnly("");
        List<String> failed = atOnce(2, row("season", "reference", RegistrationFixtures.SEASON),
                () -> journey.runStep(lea, PASS_ON), () -> journey.runStep(zoe, PASS_ON));
        assertThat(failed).as("one after the other, not one against the other").containsOnly("");
        settled();
        assertThat(List.of(state(lea), state(zoe))).containsOnly(State.OFFER_LAPSED);
    }

    private void withdrawalTold(String application) {
        journey.submitStart(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(application));
    }

    private void settled() {
        // Retried at once, a place may be passed on before a withdrawal is recorded; the next attempt finds it recorded.
        attempt(journey::run).get();
        journey.run();
        journey.pass(Duration.ofHours(2));
        seats.everybodyIsWhereTheyShouldBe(2);
    }

    /** @return what each step failed with, "" for one that did not */
    private List<String> atOnce(int heldUp, String lock, Runnable... steps) {
        @SuppressWarnings("unchecked")
        Supplier<String>[] attempts = Arrays.stream(steps).map(PlacesAtOnceTest::attempt).toArray(Supplier[]::new);
        return rendezvous.atOnce(heldUp, lock, attempts);
    }

    private static Supplier<String> attempt(Runnable step) {
        return () -> {
            try {
                step.run();
                return "";
            } catch (RuntimeException failure) {
                return String.valueOf(failure.getMessage());
            }
        };
    }

    private static String row(String table, String key, String value) {
        return "select " + key + " from " + table + " where " + key + " = '" + value + "' for update";
    }

    private State state(String number) {
        return applications.get(ApplicationNumber.of(number)).state();
    }

    private List<String> holders() {
        return seats.holders();
    }
}
