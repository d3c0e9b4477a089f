package org.alteractions.journey.cafeselect;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is written to about a Café Select. */
@Configuration(proxyBeanMethods = false)
class CafeSelectAudience {

    private final Interviews interviews;
    private final Interviewers interviewers;
    private final Candidates candidates;

    CafeSelectAudience(Interviews interviews, Interviewers interviewers, Candidates candidates) {
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.candidates = candidates;
    }

    /** Everybody who interviews in the session as planned. */
    @Bean
    Audience interviewersAudience() {
        return named("interviewers", session -> interviewers(planned(session)));
    }

    /** Interviewers who owe a scorecard. */
    @Bean
    Audience lateInterviewersAudience() {
        return named("lateInterviewers", session -> interviewers(planned(session).filter(
                interview -> interview.state() == Interview.State.HELD && interview.scorecard() == null)));
    }

    /** Candidates who have been invited to the session. */
    @Bean
    Audience invitedCandidatesAudience() {
        return named("invitedCandidates", session -> invited(planned(session)));
    }

    /** Invited candidates and their interviewers. */
    @Bean
    Audience sessionGuestsAudience() {
        return named("sessionGuests", session ->
                Stream.concat(invited(planned(session)), interviewers(planned(session))));
    }

    private Stream<Interview> planned(String session) {
        return interviews.findBySessionOrderByStartsAtAscRoomAsc(session).stream();
    }

    private Stream<Recipient> invited(Stream<Interview> planned) {
        return planned.map(Interview::candidate)
                .distinct()
                .map(candidates::get)
                .filter(candidate -> candidate.state() == State.INVITED)
                .map(candidate -> new Recipient("student-" + candidate.studentId(), candidate.email(),
                        candidate.name(), Locale.forLanguageTag(candidate.language())));
    }

    private Stream<Recipient> interviewers(Stream<Interview> planned) {
        return planned.map(Interview::interviewer)
                .distinct()
                .map(interviewers::get)
                .map(interviewer -> new Recipient(InterviewerFacts.recipientId(interviewer.id()), interviewer.email(),
                        interviewer.name(), Locale.forLanguageTag(interviewer.language())));
    }

    private static Audience named(String name, Function<String, Stream<Recipient>> recipients) {
        return new Audience() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Recipient> recipients(CaseContext at) {
                return recipients.apply(at.reference()).toList();
            }
        };
    }
}
