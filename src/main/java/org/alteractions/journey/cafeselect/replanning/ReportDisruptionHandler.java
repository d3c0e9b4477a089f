package org.alteractions.journey.cafeselect.replanning;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Start form "report-disruption": who is late, missing or gone on the day of a Café Select. */
@Component
class ReportDisruptionHandler implements StartFormHandler {

    private final CafeSelectRepository sessions;
    private final DayChanges changes;
    private final SeasonRepository seasons;
    private final Clock clock;

    ReportDisruptionHandler(CafeSelectRepository sessions, DayChanges changes, SeasonRepository seasons, Clock clock) {
        this.sessions = sessions;
        this.changes = changes;
        this.seasons = seasons;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "report-disruption";
    }

    @Override
    public CaseReference open(Submission form) {
        CafeSelect session = sessions.get(SessionReference.of(form.text("runningSession")));
        if (!seasons.about(session.reference()).chapter().equals(form.chapter())) {
            throw CafeSelectRefusal.SESSION_OF_OTHER_CHAPTER.of().at("runningSession");
        }
        Set<Disruption> reported = new LinkedHashSet<>();
        reportCandidates(form, session, reported);
        reportInterviewers(form, session, reported);
        if (reported.isEmpty()) {
            throw CafeSelectRefusal.NOTHING_REPORTED.of();
        }
        changes.report(session.reference(), reported);
        return session.reference();
    }

    private void reportCandidates(Submission form, CafeSelect session, Set<Disruption> reported) {
        Set<ApplicationNumber> known = new HashSet<>();
        LocalDateTime now = LocalDateTime.now(clock);
        candidates(form, session, "noShowCandidates", known, Disruption::noShow, reported);
        candidates(form, session, "goneCandidates", known, number -> Disruption.left(number, now), reported);
        for (String late : List.of("lateCandidates", "laterCandidates")) {
            Optional<LocalDateTime> from = moment(form, session, late, late + "From");
            candidates(form, session, late, known, number -> Disruption.late(number, from.orElseThrow()), reported);
        }
    }

    private void reportInterviewers(Submission form, CafeSelect session, Set<Disruption> reported) {
        Optional<LocalDateTime> from = moment(form, session, "lateInterviewers", "lateInterviewersFrom");
        Optional<LocalDateTime> until = moment(form, session, "leavingInterviewers", "leavingInterviewersAt");
        List<Long> missing = interviewers(form, session, "missingInterviewers");
        List<Long> late = interviewers(form, session, "lateInterviewers");
        List<Long> leaving = interviewers(form, session, "leavingInterviewers");
        twice("lateInterviewers", late, missing);
        twice("leavingInterviewers", leaving, missing);
        if (from.isPresent() && until.filter(end -> !end.isAfter(from.get())).isPresent()) {
            twice("leavingInterviewers", leaving, late);
        }
        missing.forEach(id -> reported.add(Disruption.leaves(id, session.startsAt())));
        late.forEach(id -> reported.add(Disruption.late(id, from.orElseThrow())));
        leaving.forEach(id -> reported.add(Disruption.leaves(id, until.orElseThrow())));
    }

    private void candidates(
            Submission form,
            CafeSelect session,
            String key,
            Set<ApplicationNumber> known,
            Function<ApplicationNumber, Disruption> kind,
            Set<Disruption> reported) {
        for (ApplicationNumber number : form.choices(key).stream().map(ApplicationNumber::of).toList()) {
            check(session, number, key);
            if (!known.add(number)) {
                throw CafeSelectRefusal.CANDIDATE_REPORTED_TWICE.of(number).at(key);
            }
            reported.add(kind.apply(number));
        }
    }

    private static List<Long> interviewers(Submission form, CafeSelect session, String key) {
        List<Long> ids = form.choices(key).stream().map(Long::valueOf).toList();
        if (!session.interviewerIds().containsAll(ids)) {
            throw CafeSelectRefusal.INTERVIEWER_NOT_TAKING_PART.of().at(key);
        }
        return ids;
    }

    private static void twice(String key, List<Long> some, List<Long> others) {
        if (some.stream().anyMatch(others::contains)) {
            throw CafeSelectRefusal.INTERVIEWER_REPORTED_TWICE.of().at(key);
        }
    }

    private void check(CafeSelect session, ApplicationNumber number, String key) {
        if (!changes.planned(session.reference()).contains(number)) {
            throw CafeSelectRefusal.CANDIDATE_WITHOUT_INTERVIEWS.of(number).at(key);
        }
    }

    /** Empty if no person is chosen and no time is given. */
    private static Optional<LocalDateTime> moment(Submission form, CafeSelect session, String people, String key) {
        if (form.choices(people).isEmpty() && form.text(key) == null) {
            return Optional.empty();
        }
        if (form.choices(people).isEmpty()) {
            throw CafeSelectRefusal.TIME_OF_NOBODY.of().at(people);
        }
        if (form.text(key) == null) {
            throw CafeSelectRefusal.TIME_MISSING.of().at(key);
        }
        LocalDateTime moment = session.startsAt().toLocalDate().atTime(LocalTime.parse(form.text(key)));
        if (moment.isBefore(session.startsAt()) || moment.isAfter(session.endsBy())) {
            throw CafeSelectRefusal.TIME_OUTSIDE_SESSION.of().at(key);
        }
        return Optional.of(moment);
    }
}
