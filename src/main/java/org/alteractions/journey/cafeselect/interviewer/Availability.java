package org.alteractions.journey.cafeselect.interviewer;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Declarations of interviewers before planning: their hours and the candidates they know. */
@Component
public class Availability {

    private static final Set<CafeSelect.State> OPEN = Set.of(CafeSelect.State.PREPARED, CafeSelect.State.POSTPONED);

    private final CafeSelectRepository sessions;
    private final SeasonRepository seasons;
    private final InterviewerRepository interviewers;
    private final PresenceRepository presences;
    private final AcquaintanceRepository acquaintances;
    private final Candidates candidates;
    private final Journal journal;

    Availability(
            CafeSelectRepository sessions,
            SeasonRepository seasons,
            InterviewerRepository interviewers,
            PresenceRepository presences,
            AcquaintanceRepository acquaintances,
            Candidates candidates,
            Journal journal) {
        this.sessions = sessions;
        this.seasons = seasons;
        this.interviewers = interviewers;
        this.presences = presences;
        this.acquaintances = acquaintances;
        this.candidates = candidates;
        this.journal = journal;
    }

    /** References of the chapters' Cafés Select that are not planned yet, or are postponed. */
    List<SessionReference> openSessions(List<ChapterId> chapters) {
        return chapters.isEmpty()
                ? List.of()
                : sessions.seasonsOf(chapters).stream().map(SeasonReference::cafeSelect).filter(this::isOpen).toList();
    }

    /** Whether the session is not planned yet, or is postponed. */
    boolean isOpenFor(SessionReference session) {
        return CafeSelect.isReference(session) && seasons.findAbout(session).isPresent()
                && isOpen(session);
    }

    /** The hours that an interviewer has declared; empty for the whole session. */
    public Optional<Presence> declared(SessionReference session, Long interviewer) {
        return presences.findBySessionAndInterviewer(session, interviewer);
    }

    /** Ids of the interviewers who are declared absent. */
    public Set<Long> absent(SessionReference session) {
        return presences.findBySessionOrderByInterviewer(session).stream()
                .filter(Presence::absent)
                .map(Presence::interviewer)
                .collect(Collectors.toSet());
    }

    /** Whether the interviewer, or staff for them, has declared the hours. */
    boolean hasSpoken(SessionReference session, Long interviewer) {
        return journal.of(session).stream().anyMatch(entry ->
                entry.event() == JournalEvent.AVAILABILITY_DECLARED && interviewer.toString().equals(entry.detail()));
    }

    /** Numbers of the applications of students that an interviewer knows. */
    List<ApplicationNumber> known(SessionReference session, Long interviewer) {
        return acquaintances.findBySessionOrderByCandidate(session).stream()
                .filter(tie -> tie.interviewer().equals(interviewer))
                .map(Acquaintance::candidate)
                .toList();
    }

    /**
     * @param from null for an absent interviewer
     * @throws Refusal if the session is planned, or the interviewer belongs to another chapter
     */
    void declare(SessionReference session, Long interviewer, LocalTime from, LocalTime until) {
        presences.save(of(session, interviewer).between(from, until));
        journal.record(session, JournalEvent.AVAILABILITY_DECLARED, interviewer.toString());
    }

    void declareAbsent(SessionReference session, Long interviewer) {
        presences.save(of(session, interviewer).away());
        journal.record(session, JournalEvent.AVAILABILITY_DECLARED, interviewer.toString());
    }

    void declareAllDay(SessionReference session, Long interviewer) {
        of(session, interviewer);
        presences.forget(session, interviewer);
        journal.record(session, JournalEvent.AVAILABILITY_DECLARED, interviewer.toString());
    }

    void declareTie(SessionReference session, Long interviewer, ApplicationNumber candidate, boolean known) {
        Season season = check(session, interviewer);
        if (!candidates.isOf(candidate, season.reference())) {
            throw CafeSelectRefusal.CANDIDATE_OF_OTHER_SEASON.of();
        }
        acquaintances.forget(session, interviewer, candidate);
        if (known) {
            acquaintances.save(new Acquaintance(null, session, interviewer, candidate));
        }
        journal.record(session, JournalEvent.ACQUAINTANCE_DECLARED, interviewer.toString());
    }

    private Presence of(SessionReference session, Long interviewer) {
        check(session, interviewer);
        return presences.findBySessionAndInterviewer(session, interviewer)
                .orElseGet(() -> Presence.of(session, interviewer));
    }

    private Season check(SessionReference session, Long interviewer) {
        Season season = seasons.about(session);
        if (!isOpen(session)) {
            throw CafeSelectRefusal.ALREADY_PLANNED.of();
        }
        if (!interviewers.get(interviewer).chapter().equals(season.chapter())) {
            throw CafeSelectRefusal.INTERVIEWER_NOT_OF_THE_CHAPTER.of();
        }
        return season;
    }

    private boolean isOpen(SessionReference session) {
        return sessions.findById(session).map(CafeSelect::state).filter(state -> !OPEN.contains(state)).isEmpty();
    }
}
