package org.alteractions.journey.cafeselect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** A Café Select of Nantes up to its deliberation, for stories. */
@Component
public class DeliberationFixtures {

    public static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";
    public static final String SCORE = CafeSelectSteps.ENTER_SCORECARD;

    private final JourneyDriver journey;
    private final RegistrationFixtures registrations;
    private final CafeSelectFixtures cafeSelects;
    private final InterviewerRepository interviewers;
    private final InterviewRepository interviews;
    private final RuntimeService runtime;

    DeliberationFixtures(
            JourneyDriver journey,
            RegistrationFixtures registrations,
            CafeSelectFixtures cafeSelects,
            InterviewerRepository interviewers,
            InterviewRepository interviews,
            RuntimeService runtime) {
        this.journey = journey;
        this.registrations = registrations;
        this.cafeSelects = cafeSelects;
        this.interviewers = interviewers;
        this.interviews = interviews;
        this.runtime = runtime;
    }

    /** @return numbers of the applications of Léa, Tom and Zoé, whose interviews are over and not yet scored */
    public List<String> held() {
        List<String> candidates = published();
        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.held());
        return candidates;
    }

    /** @return numbers of the applications of Léa, Tom and Zoé, who know when they are interviewed */
    public List<String> published() {
        registrations.open();
        List<Long> guests = new ArrayList<>(cafeSelects.interviewers());
        guests.add(interviewers.save(
                Interviewer.of(ChapterId.of("nantes"), "Hugo Lenoir", "hugo@anciens.example", "fr", null)).id());
        List<String> candidates = List.of(
                registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.CENTRALE),
                registrations.register("Tom", "tom@etudiants.example", "en", RegistrationFixtures.CENTRALE),
                registrations.register("Zoé", "zoe@etudiants.example", "fr", RegistrationFixtures.CENTRALE));
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        PrepareSessionAnswers preparation = CafeSelectFixtures.preparation()
                .chosenInterviewers(guests.stream().map(Object::toString).toList());
        journey.complete(SESSION, CafeSelectSteps.PREPARE_SESSION, preparation);
        journey.complete(SESSION, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());
        return candidates;
    }

    /** @return number of an application whose two interviewers do not agree; somebody else of the chapter is free */
    public String doubtful() {
        String candidate = held().get(0);
        score((number, place) -> number.equals(candidate) && place == 1 ? 1 : 4);
        interviewers.save(Interviewer.of(ChapterId.of("nantes"), "Alban Roche", "alban@anciens.example", "fr", null));
        return candidate;
    }

    /** @param mark of each criterion, from the number of the application and the place of the interview, 0 or 1 */
    public void score(ToIntBiFunction<String, Integer> mark) {
        journey.tasks(SESSION, SCORE).forEach(task -> {
            Interview interview = interviews.get(Long.valueOf(
                    runtime.getVariable(task.getExecutionId(), Variable.INTERVIEW.key()).toString()));
            int place = interviews.findByCandidateOrderByThirdAscStartsAtAsc(interview.candidate()).indexOf(interview);
            journey.complete(task, CafeSelectFixtures.scorecard(mark.applyAsInt(interview.candidate().value(), place),
                    "yes"));
        });
    }

    /** Interviewers of the chapter who may meet the candidate once more. */
    public List<Long> strangersTo(String candidate) {
        List<Long> met = interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(candidate)).stream()
                .map(Interview::interviewer)
                .toList();
        return interviewers.offeredIn(ChapterId.of("nantes")).stream().map(Interviewer::id)
                .filter(id -> !met.contains(id)).toList();
    }
}
