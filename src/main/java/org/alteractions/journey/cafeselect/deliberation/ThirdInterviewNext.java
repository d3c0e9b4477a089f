package org.alteractions.journey.cafeselect.deliberation;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.cafeselect.interviewer.OwnInterviews;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.EarlierMails;
import org.alteractions.journey.participant.ComesNext;
import org.alteractions.journey.process.CaseContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Next step of a candidate whose third interview has been announced by mail. */
@Component
@Order(0)
class ThirdInterviewNext implements ComesNext {

    private static final Sentence ANNOUNCED = new Sentence(
            "%s entretien de dix minutes vous attend : %s vous écrit ou vous appelle pour en fixer le jour et le"
                    + " lieu. Sans nouvelles%s, répondez à l'un de nos courriels.",
            "%s interview of ten minutes awaits you: %s writes to you or calls you to agree on day and"
                    + " place. If you hear nothing%s, reply to any of our e-mails.");

    private static final Sentence ANOTHER = new Sentence("Un autre", "Another");
    private static final Sentence THIRD = new Sentence("Un troisième", "A third");

    private final ThirdOpinions opinions;
    private final InterviewerRepository interviewers;
    private final OwnInterviews interviews;
    private final EarlierMails mails;
    private final Clock clock;

    ThirdInterviewNext(ThirdOpinions opinions, InterviewerRepository interviewers, OwnInterviews interviews,
            EarlierMails mails, Clock clock) {
        this.opinions = opinions;
        this.interviewers = interviewers;
        this.interviews = interviews;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference, Recipient person) {
        return opinions.awaited(ApplicationNumber.of(reference))
                .filter(third -> isAnnounced(third, person))
                .map(third -> new Sentence(
                        ANNOUNCED.french().formatted(
                                which(third).french(), interviewer(third), by(third, " le ", Locale.FRENCH)),
                        ANNOUNCED.english().formatted(
                                which(third).english(), interviewer(third), by(third, " by ", Locale.ENGLISH))));
    }

    private Sentence which(Interview third) {
        return opinions.given(third.candidate()) == 2 ? THIRD : ANOTHER;
    }

    private boolean isAnnounced(Interview third, Recipient person) {
        return mails.has("third-interview-announced",
                CaseContext.of(third.candidate()), person,
                third.startsAt().atZone(clock.getZone()).toInstant());
    }

    private String interviewer(Interview third) {
        return interviewers.get(third.interviewer()).name();
    }

    private String by(Interview third, String words, Locale language) {
        return interviews.lastDay(third).map(day -> words + WrittenDates.day(day, language)).orElse("");
    }
}
