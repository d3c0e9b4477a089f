package org.alteractions.journey.cafeselect.replanning;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.interviewer.InterviewerAddresses;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.student.Candidates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail recipients after a change of the published plan: only the people concerned. */
@Configuration(proxyBeanMethods = false)
class DayChangeRecipientsConfiguration {

    private static final Disruption.Kind[] GONE = {Disruption.Kind.NO_SHOW, Disruption.Kind.CANDIDATE_LEFT};

    private final ReplanRepository replans;
    private final Candidates candidates;
    private final InterviewerRepository interviewers;

    DayChangeRecipientsConfiguration(
            ReplanRepository replans, Candidates candidates, InterviewerRepository interviewers) {
        this.replans = replans;
        this.candidates = candidates;
        this.interviewers = interviewers;
    }

    /** Candidates whose interviews have changed, except those who have not come or have left. */
    @Bean
    Recipients changedCandidatesRecipients() {
        return ofPlan("changedCandidates", replans::lastAppliedTo,
                this::candidates);
    }

    /** Interviewers whose interviews have changed. */
    @Bean
    Recipients changedInterviewersRecipients() {
        return ofPlan("changedInterviewers", replans::lastAppliedTo,
                this::interviewers);
    }

    /** The same for a plan that still awaits a decision. */
    @Bean
    Recipients proposedCandidatesRecipients() {
        return ofPlan("proposedCandidates", replans::openOf,
                this::candidates);
    }

    @Bean
    Recipients proposedInterviewersRecipients() {
        return ofPlan("proposedInterviewers", replans::openOf,
                this::interviewers);
    }

    private Stream<Recipient> candidates(Replan replan) {
        Set<ApplicationNumber> gone = gone(replan);
        return candidates.all(replan.changes().stream()
                        .map(ReplanChange::candidate)
                        .sorted()
                        .filter(number -> !gone.contains(number)))
                .stream()
                .filter(candidate -> !candidate.state().ended())
                .map(Candidates.Candidate::recipient);
    }

    private Stream<Recipient> interviewers(Replan replan) {
        return interviewers.all(replan.changes().stream().flatMap(ReplanChange::interviewersConcerned).sorted())
                .stream()
                .map(InterviewerAddresses::recipient);
    }

    /** Before a plan is applied, only the plan itself contains its new absences and late arrivals. */
    private Set<ApplicationNumber> gone(Replan replan) {
        Set<ApplicationNumber> gone = new HashSet<>(replans.gone(replan.session(), GONE));
        replan.disruptions().forEach(disruption -> {
            if (List.of(GONE).contains(disruption.kind())) {
                gone.add(disruption.candidate());
            } else if (disruption.kind() == Disruption.Kind.CANDIDATE_LATE) {
                gone.remove(disruption.candidate());
            }
        });
        return gone;
    }

    private static Recipients ofPlan(
            String name, Function<SessionReference, Optional<Replan>> plan,
            Function<Replan, Stream<Recipient>> people) {
        return Recipients.named(name, context ->
                plan.apply(SessionReference.of(context.reference())).stream().flatMap(people));
    }
}
