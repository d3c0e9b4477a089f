package org.alteractions.journey.cafeselect.day;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.deliberation.ThirdOpinions;
import org.alteractions.journey.cafeselect.interviewer.Availability;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerAddresses;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail recipients of a Café Select. */
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

    /** All interviewers of the planned interviews. */
    @Bean
    Recipients interviewersRecipients() {
        return ofSession("interviewers", session -> interviewers(planned(session)));
    }

    /** All interviewers of the season's chapter, before the interviewers of the session are chosen. */
    @Bean
    Recipients seasonInterviewersRecipients() {
        return Recipients.named("seasonInterviewers", context -> offered(context.reference())
                .map(InterviewerAddresses::recipient));
    }

    /** Interviewers of the chapter who have not declared themselves absent. */
    @Bean
    Recipients expectedInterviewersRecipients() {
        return ofSession("expectedInterviewers", session -> {
            Set<Long> absent = availability.absent(session);
            return offered(session)
                    .filter(asked -> !absent.contains(asked.id()))
                    .map(InterviewerAddresses::recipient);
        });
    }

    /** Interviewers who owe a scorecard. */
    @Bean
    Recipients lateInterviewersRecipients() {
        return ofSession("lateInterviewers",
                session -> interviewers(planned(session).filter(Interview::isAwaited)));
    }

    /** Candidates who have been invited to the session. */
    @Bean
    Recipients invitedCandidatesRecipients() {
        return ofSession("invitedCandidates", session -> invited(planned(session)));
    }

    /** Candidates of the plan, whether it has been published or not. */
    @Bean
    Recipients plannedCandidatesRecipients() {
        return ofSession("plannedCandidates",
                session -> recipients(planned(session), candidate -> !candidate.state().ended()));
    }

    /** Invited candidates and their interviewers. */
    @Bean
    Recipients sessionGuestsRecipients() {
        return ofSession("sessionGuests", session ->
                Stream.concat(invited(planned(session)), interviewers(planned(session))));
    }

    /** The interviewer asked for a third opinion on a candidate. */
    @Bean
    Recipients thirdInterviewerRecipients() {
        return Recipients.named("thirdInterviewer",
                context -> interviewers(opinions.awaited(ApplicationNumber.of(context.reference())).stream()));
    }

    /** The same, once the request has been sent. Also used before the submission of a form that ends applications. */
    @Bean
    Recipients thirdInterviewerAskedRecipients() {
        return Recipients.named("thirdInterviewerAsked", context -> opinions.asked(context).stream());
    }

    /** The candidate who meets a third interviewer. */
    @Bean
    Recipients thirdCandidateRecipients() {
        return Recipients.named("thirdCandidate", context -> opinions.awaited(ApplicationNumber.of(context.reference()))
                .stream()
                .map(third -> candidates.get(third.candidate()).recipient()));
    }

    private Stream<Interviewer> offered(CaseReference inSeason) {
        return interviewers.offeredIn(seasons.about(inSeason).chapter()).stream();
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

    private static Recipients ofSession(String name, Function<SessionReference, Stream<Recipient>> people) {
        return Recipients.named(name, context -> people.apply(SessionReference.of(context.reference())));
    }
}
