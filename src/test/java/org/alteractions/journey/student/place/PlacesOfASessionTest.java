package org.alteractions.journey.student.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.student.SeatCheck;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DeliberateAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** All events for the places of one deliberation, simultaneous and repeated: never more places than it gave. */
@Story
class PlacesOfASessionTest extends StoryTest {

    private static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";
    private static final String ANSWER = CandidateSelectionSteps.RECORD_OFFER_ANSWER;
    private static final int PLACES = 3;
    private static final int MOST_ROUNDS = 12;

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    SeatCheck seats;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answersExpiriesAndWithdrawalsMeet_andNoPlaceIsGivenTwice(long seed) {
        Random chance = new Random(seed);
        deliberated();
        seats.everybodyIsWhereTheyShouldBe(PLACES);
        int rounds = 0;
        while (!in(State.OFFERED).isEmpty() && rounds++ < MOST_ROUNDS) {
            atOnce(happenings(chance));
            journey.runInThreads();
            seats.noPlaceIsGivenTwice(PLACES);
            journey.pass(Duration.ofHours(2));
            seats.everybodyIsWhereTheyShouldBe(PLACES);
        }

        assertThat(in(State.OFFERED)).isEmpty();
        assertThat(rounds).isGreaterThan(1);
    }

    private List<Runnable> happenings(Random chance) {
        List<Runnable> all = new ArrayList<>();
        for (String number : in(State.OFFERED)) {
            Task task = journey.task(number, ANSWER);
            int kind = chance.nextInt(6);
            if (kind < 3) {
                all.add(() -> journey.submit(task, RecordOfferAnswerAnswers.decline()));
            }
            if (kind == 2 || kind == 3) {
                all.add(() -> journey.submit(task, RecordOfferAnswerAnswers.accept()));
            }
            if (kind >= 3 && kind < 5) {
                all.add(() -> journey.runStep(number, CandidateSelectionSteps.OFFER_EXPIRED));
            }
            if (kind == 5 || chance.nextInt(4) == 0) {
                all.add(() -> withdraw(number));
            }
        }
        in(State.WAITING_LIST).stream()
                .filter(number -> chance.nextInt(5) == 0)
                .forEach(number -> all.add(() -> withdraw(number)));
        return all;
    }

    private void withdraw(String number) {
        journey.submitStart(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(number));
    }

    /** What comes second may be refused; that is the point. */
    private static void atOnce(List<Runnable> happenings) {
        happenings.stream()
                .map(happening -> CompletableFuture.runAsync(happening).exceptionally(refused -> null))
                .toList()
                .forEach(CompletableFuture::join);
    }

    /** Eight candidates: three places, five on the waiting list. */
    private void deliberated() {
        registrations.open();
        List<String> numbers = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "ana" + i + "@etudiants.example")
                .map(email -> registrations.register("Ana", email, "fr", RegistrationFixtures.CENTRALE))
                .toList();
        Map<String, Object> preparation = new HashMap<>(CafeSelectFixtures.preparation());
        preparation.put("chosenInterviewers", cafeSelects.interviewers().stream().map(Object::toString).toList());
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        journey.complete(SESSION, CafeSelectSteps.PREPARE_SESSION, preparation);
        journey.complete(SESSION, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());
        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.held());
        journey.tasks(SESSION, CafeSelectSteps.ENTER_SCORECARD)
                .forEach(task -> journey.complete(task, CafeSelectFixtures.scorecard()));
        journey.submit(journey.task(SESSION, CafeSelectSteps.DELIBERATE),
                new DeliberateAnswers().placesAvailable(PLACES).acceptedCandidates(numbers.subList(0, 3))
                        .waitingListCandidates(numbers.subList(3, 8)).deliberationReason("Décidé à l'unanimité."));
        journey.runInThreads();
        journey.pass(Duration.ofHours(2));
    }

    private List<String> in(State state) {
        return applications.findBySeasonAndStateOrderByNumber(SeasonReference.of(RegistrationFixtures.SEASON), state)
                .stream()
                .map(application -> application.number().value())
                .toList();
    }
}
