package org.alteractions.journey.cafeselect;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.CaseOpener;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.season.Seasons;
import org.springframework.stereotype.Component;

/** Start form "report-disruption": who is late, missing or gone on the day of a Café Select. */
@Component
class ReportDisruptionForm implements CaseOpener {

    private final CafeSelects sessions;
    private final Interviews interviews;
    private final DayChanges changes;
    private final Seasons seasons;
    private final Clock clock;

    ReportDisruptionForm(
            CafeSelects sessions, Interviews interviews, DayChanges changes, Seasons seasons, Clock clock) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.changes = changes;
        this.seasons = seasons;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "report-disruption";
    }

    @Override
    public String open(Submission form) {
        CafeSelect session = sessions.get(form.text("runningSession"));
        if (!seasons.about(session.reference()).chapter().equals(form.text(Variable.CHAPTER.key()))) {
            throw new Refusal("runningSession", "ce Café Select est celui d'une autre antenne.");
        }
        Set<Disruption> reported = new LinkedHashSet<>();
        candidates(form, session, "noShowCandidates").forEach(number -> reported.add(Disruption.noShow(number)));
        candidates(form, session, "goneCandidates").forEach(number ->
                reported.add(Disruption.left(number, LocalDateTime.now(clock))));
        late(form, session, reported);
        leaving(form, session, reported);
        if (reported.isEmpty()) {
            throw new Refusal("signalez au moins un imprévu.");
        }
        changes.report(session.reference(), reported);
        return session.reference();
    }

    private void late(Submission form, CafeSelect session, Set<Disruption> reported) {
        String number = form.text("lateCandidate");
        if (number != null) {
            check(session, number, "lateCandidate");
            reported.add(Disruption.late(number, moment(form, session, "lateCandidateFrom")));
        }
    }

    private void leaving(Submission form, CafeSelect session, Set<Disruption> reported) {
        String id = form.text("leavingInterviewer");
        if (id != null) {
            if (!session.interviewerIds().contains(Long.valueOf(id))) {
                throw new Refusal("leavingInterviewer", "cet intervieweur ne participe pas à ce Café Select.");
            }
            reported.add(Disruption.leaves(Long.valueOf(id), moment(form, session, "leavingInterviewerAt")));
        }
    }

    private List<String> candidates(Submission form, CafeSelect session, String key) {
        List<String> numbers = form.choices(key);
        numbers.forEach(number -> check(session, number, key));
        return numbers;
    }

    private void check(CafeSelect session, String number, String key) {
        boolean planned = interviews.findByCandidateOrderByStartsAt(number).stream()
                .anyMatch(interview -> interview.session().equals(session.reference()));
        if (!planned) {
            throw new Refusal(key, "la candidature " + number + " n'a pas d'entretien à ce Café Select.");
        }
    }

    private static LocalDateTime moment(Submission form, CafeSelect session, String key) {
        if (form.text(key) == null) {
            throw new Refusal(key, "indiquez l'heure.");
        }
        LocalDateTime moment = session.startsAt().toLocalDate().atTime(LocalTime.parse(form.text(key)));
        if (moment.isBefore(session.startsAt()) || moment.isAfter(session.endsBy())) {
            throw new Refusal(key, "cette heure n'est pas dans la séance.");
        }
        return moment;
    }
}
