package org.alteractions.journey.cafeselect;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Candidates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is written to when a published plan has changed: only those whom it concerns. */
@Configuration(proxyBeanMethods = false)
class DayChangeAudience {

    private final Replans replans;
    private final Candidates candidates;
    private final Interviewers interviewers;

    DayChangeAudience(Replans replans, Candidates candidates, Interviewers interviewers) {
        this.replans = replans;
        this.candidates = candidates;
        this.interviewers = interviewers;
    }

    /** Candidates whose interviews have changed, those aside who have not come or have left. */
    @Bean
    Audience changedCandidatesAudience() {
        return named("changedCandidates", replan -> replan.changes().stream()
                .map(ReplanChange::candidate)
                .distinct()
                .sorted()
                .filter(number -> !gone(replan.session()).contains(number))
                .map(candidates::get)
                .filter(candidate -> !candidate.state().ended())
                .map(Candidates.Candidate::recipient));
    }

    /** Interviewers whose interviews have changed. */
    @Bean
    Audience changedInterviewersAudience() {
        return named("changedInterviewers", replan -> replan.changes().stream()
                .flatMap(ReplanChange::interviewersConcerned)
                .distinct()
                .sorted()
                .map(interviewers::get)
                .map(InterviewerAddresses::recipient));
    }

    private Set<String> gone(String session) {
        return replans.gone(session, Disruption.Kind.NO_SHOW, Disruption.Kind.CANDIDATE_LEFT);
    }

    private Audience named(String name, Function<Replan, Stream<Recipient>> recipients) {
        return new Audience() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Recipient> recipients(CaseContext at) {
                return replans.lastAppliedTo(at.reference()).stream().flatMap(recipients).toList();
            }
        };
    }
}
