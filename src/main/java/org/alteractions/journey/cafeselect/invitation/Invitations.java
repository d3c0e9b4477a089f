package org.alteractions.journey.cafeselect.invitation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswer;
import org.alteractions.journey.cafeselect.SlotAnswerRepository;
import org.alteractions.journey.cafeselect.replanning.DayChanges;
import org.alteractions.journey.cafeselect.replanning.Disruption;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Answers of invited candidates before their interviews. */
@Component
class Invitations {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final SlotAnswerRepository answers;
    private final Candidates candidates;
    private final DayChanges changes;
    private final Journal journal;
    private final Clock clock;

    Invitations(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            SlotAnswerRepository answers,
            Candidates candidates,
            DayChanges changes,
            Journal journal,
            Clock clock) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.answers = answers;
        this.candidates = candidates;
        this.changes = changes;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the candidate's number; empty if the application has ended since the plan was made */
    Optional<ApplicationNumber> invite(ApplicationNumber candidate) {
        Optional<ApplicationNumber> coming = Optional.of(candidate)
                .filter(number -> !candidates.get(number).state().ended());
        coming.ifPresent(candidates::invite);
        return coming;
    }

    /** The session in which an invited candidate still has interviews to come. */
    Optional<CafeSelect> awaiting(ApplicationNumber candidate) {
        return planned(candidate).stream()
                .filter(interview -> interview.startsAt().isAfter(LocalDateTime.now(clock)))
                .findFirst()
                .flatMap(interview -> sessions.findById(interview.session()))
                .filter(session -> session.state() == CafeSelect.State.PUBLISHED)
                .filter(session -> candidates.get(candidate).state() == State.INVITED);
    }

    /** By time. */
    List<Interview> planned(ApplicationNumber candidate) {
        return interviews.findByCandidateOrderByThirdAscStartsAtAsc(candidate).stream()
                .filter(interview -> !interview.third())
                .toList();
    }

    Optional<SlotAnswer> said(ApplicationNumber candidate) {
        return planned(candidate).stream().findFirst()
                .flatMap(interview -> answers.findBySessionAndCandidate(interview.session(), candidate));
    }

    /** By candidate. */
    Map<ApplicationNumber, SlotAnswer> of(SessionReference session) {
        return answers.findBySession(session).stream()
                .collect(Collectors.toMap(SlotAnswer::candidate, answer -> answer));
    }

    /**
     * @param from   when a candidate who asks to be moved could come; may be null
     * @param remark may be null, unless the candidate asks to be moved without a time
     * @throws Refusal if no interviews are to come, or the request to be moved is invalid
     */
    void note(ApplicationNumber candidate, SlotAnswer.Answer answer, LocalTime from, String remark) {
        CafeSelect session = awaiting(candidate).orElseThrow(CafeSelectRefusal.NO_INTERVIEWS_TO_COME::of);
        if (answer == SlotAnswer.Answer.ASKS_TO_MOVE) {
            checkMove(session, candidate, from, remark);
        }
        answers.save(answers.findBySessionAndCandidate(session.reference(), candidate)
                .orElseGet(() -> SlotAnswer.none(session.reference(), candidate))
                .saying(answer, from == null ? null : from.toString(), remark));
        switch (answer) {
            case CONFIRMS -> journal.record(candidate, JournalEvent.INTERVIEWS_CONFIRMED);
            case ASKS_TO_MOVE -> journal.record(candidate, JournalEvent.INTERVIEW_MOVE_ASKED);
            case DECLINES -> { }
        }
    }

    /**
     * Replans the rest of the day for a candidate who comes later. A coordinator confirms the plan before mails are
     * sent.
     */
    void move(ApplicationNumber candidate, LocalTime from) {
        CafeSelect session = asked(candidate);
        if (from == null) {
            throw CafeSelectRefusal.TIME_MISSING.of().at("movedFrom");
        }
        checkDuring(session, from, "movedFrom");
        changes.report(session.reference(),
                Set.of(Disruption.late(candidate, session.startsAt().toLocalDate().atTime(from))));
    }

    void keep(ApplicationNumber candidate) {
        asked(candidate);
        settle(candidate);
        journal.record(candidate, JournalEvent.INTERVIEWS_KEPT);
    }

    /**
     * The session in which a candidate has asked for another time.
     *
     * @throws Refusal if the requested times are no longer planned, as in a process that started before a postponement
     */
    private CafeSelect asked(ApplicationNumber candidate) {
        CafeSelect session = awaiting(candidate).orElseThrow(CafeSelectRefusal.NOTHING_TO_MOVE::of);
        said(candidate)
                .filter(answer -> answer.answer() == SlotAnswer.Answer.ASKS_TO_MOVE)
                .orElseThrow(CafeSelectRefusal.MOVE_REQUEST_OUTDATED::of);
        return session;
    }

    /** The request for other times is settled: the candidate may answer again. */
    void settle(ApplicationNumber candidate) {
        said(candidate)
                .filter(answer -> answer.answer() == SlotAnswer.Answer.ASKS_TO_MOVE)
                .ifPresent(answer -> answers.forget(answer.session(), candidate));
    }

    private void checkMove(CafeSelect session, ApplicationNumber candidate, LocalTime from, String remark) {
        boolean asked = said(candidate)
                .filter(before -> before.answer() == SlotAnswer.Answer.ASKS_TO_MOVE)
                .isPresent();
        if (asked) {
            throw CafeSelectRefusal.MOVE_ALREADY_ASKED.of();
        }
        if (from != null) {
            checkDuring(session, from, "possibleFrom");
        } else if (remark == null) {
            throw CafeSelectRefusal.MOVE_UNEXPLAINED.of();
        }
    }

    private static void checkDuring(CafeSelect session, LocalTime from, String field) {
        if (!session.startsAt().toLocalDate().atTime(from).isBefore(session.endsBy())) {
            throw CafeSelectRefusal.AFTER_THE_END.of(session.endsBy().toLocalTime()).at(field);
        }
    }
}
