package org.alteractions.journey.cafeselect.day;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.deliberation.ThirdOpinions;
import org.alteractions.journey.cafeselect.interviewer.Availability;
import org.alteractions.journey.cafeselect.interviewer.InterviewerAddresses;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is written to about a Café Select. */
@Configuration(proxyBeanMethods = false)
class CafeSelectRecipientsConfiguration {

    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final Candidates candidates;
    private final ThirdOpinions opinions;
    private final SeasonRepository seasons;
    private final Availability availability;

    CafeSelectRecipientsConfiguration(
            InterviewRepository interviews,
            InterviewerRepository interviewers,
            Candidates candidates,
            ThirdOpinions opinions,
            SeasonRepository seasons,
            Availability availability) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.candidates = candidates;
        this.opinions = opinions;
        this.seasons = seasons;
        this.availability = availability;
    }

    /** Everybody who interviews in the session as planned. */
    @Bean
    Recipients interviewersAudience() {
        return named("interviewers", session -> interviewers(planned(SessionReference.of(session))));
    }

    /** All interviewers of the chapter whose season it is, before anybody is chosen. */
    @Bean
    Recipients seasonInterviewersAudience() {
        return named("seasonInterviewers", season -> interviewers
                .offeredIn(seasons.about(CaseReference.of(season)).chapter()).stream()
                .map(InterviewerAddresses::recipient));
    }

    /** Those of them who have not said that they are absent. */
    @Bean
    Recipients expectedInterviewersAudience() {
        return named("expectedInterviewers", session -> {
            Set<Long> absent = availability.absent(SessionReference.of(session));
            return interviewers.offeredIn(seasons.about(CaseReference.of(session)).chapter()).stream()
                    .filter(asked -> !absent.contains(asked.id()))
                    .map(InterviewerAddresses::recipient);
        });
    }

    /** Interviewers who owe a scorecard. */
    @Bean
    Recipients lateInterviewersAudience() {
        return named("lateInterviewers",
                session -> interviewers(planned(SessionReference.of(session)).filter(Interview::isAwaited)));
    }

    /** Candidates who have been invited to the session. */
    @Bean
    Recipients invitedCandidatesAudience() {
        return named("invitedCandidates", session -> invited(planned(SessionReference.of(session))));
    }

    /** Candidates of the plan, whether it has been published or not. */
    @Bean
    Recipients plannedCandidatesAudience() {
        return named("plannedCandidates",
                session -> recipients(planned(SessionReference.of(session)), candidate -> !candidate.state().ended()));
    }

    /** Invited candidates and their interviewers. */
    @Bean
    Recipients sessionGuestsAudience() {
        return named("sessionGuests", session ->
                Stream.concat(invited(planned(SessionReference.of(session))),
                        interviewers(planned(SessionReference.of(session)))));
    }

    /** Whoever is asked for a third opinion on a candidate. */
    @Bean
    Recipients thirdInterviewerAudience() {
        return named("thirdInterviewer", candidate -> interviewers(opinions.awaited(candidate).stream()));
    }

    /** The same, where the request has reached them; also before a form that ends an application is sent. */
    @Bean
    Recipients thirdInterviewerAskedAudience() {
        return byContext("thirdInterviewerAsked", context -> opinions.asked(context).stream());
    }

    /** The candidate whom a third person is to meet. */
    @Bean
    Recipients thirdCandidateAudience() {
        return named("thirdCandidate", candidate -> opinions.awaited(candidate).stream()
                .map(third -> candidates.get(third.candidate()).recipient()));
    }

    private Stream<Interview> planned(SessionReference session) {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(session).stream();
    }

    private Stream<Recipient> invited(Stream<Interview> planned) {
        return recipients(planned, candidate -> candidate.state() == State.INVITED);
    }

    private Stream<Recipient> recipients(Stream<Interview> planned, Predicate<Candidates.Candidate> which) {
        return candidates.all(planned.map(Interview::candidate)).stream()
                .filter(which)
                .map(Candidates.Candidate::recipient);
    }

    private Stream<Recipient> interviewers(Stream<Interview> planned) {
        return interviewers.all(planned.map(Interview::interviewer)).stream().map(InterviewerAddresses::recipient);
    }

    private static Recipients named(String name, Function<String, Stream<Recipient>> recipients) {
        return byContext(name, context -> recipients.apply(context.reference().value()));
    }

    private static Recipients byContext(String name, Function<CaseContext, Stream<Recipient>> recipients) {
        return new Recipients() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Recipient> recipients(CaseContext context) {
                return recipients.apply(context).toList();
            }
        };
    }
}
