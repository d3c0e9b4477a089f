package org.alteractions.journey.cafeselect.deliberation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.Scorecard;
import org.alteractions.journey.cafeselect.ScorecardMark;
import org.alteractions.journey.cafeselect.ScorecardMarkRepository;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.AssessmentRepository;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Advised;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Applicant;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Card;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Marks;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Noted;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Person;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Row;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Stage;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Tally;
import org.alteractions.journey.cafeselect.deliberation.DeliberationSheet.Third;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Collects what staff need to decide on the candidates of a session. */
@Component
class DeliberationSheets {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final ScorecardMarkRepository marks;
    private final InterviewerRepository interviewers;
    private final AssessmentRepository assessments;
    private final Deliberations deliberations;
    private final ThirdOpinions thirds;
    private final Candidates candidates;
    private final Colleagues colleagues;

    DeliberationSheets(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            ScorecardMarkRepository marks,
            InterviewerRepository interviewers,
            AssessmentRepository assessments,
            Deliberations deliberations,
            ThirdOpinions thirds,
            Candidates candidates,
            Colleagues colleagues) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.marks = marks;
        this.interviewers = interviewers;
        this.assessments = assessments;
        this.deliberations = deliberations;
        this.thirds = thirds;
        this.candidates = candidates;
        this.colleagues = colleagues;
    }

    DeliberationSheet of(SessionReference reference) {
        CafeSelect session = sessions.get(reference);
        boolean open = deliberations.isOpen(reference);
        boolean over = session.state() == CafeSelect.State.DELIBERATED;
        List<Assessment> shown = open ? deliberations.open(reference) : over ? decided(reference) : List.of();
        List<Row> rows = rows(session, shown.stream().sorted(Deliberations.BY_MERIT).toList(), open);
        long awaited = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(reference).stream()
                .filter(Interview::isAwaited)
                .count();
        return new DeliberationSheet(
                session.season(),
                WrittenDates.day(session.startsAt().toLocalDate()),
                new Stage(open, over, awaited),
                new Tally(
                        session.places(),
                        count(rows, Decision.ACCEPTED),
                        count(rows, Decision.WAITING_LIST),
                        count(rows, Decision.DECLINED),
                        rows.stream().filter(row -> row.noted().decision().isEmpty()).count()),
                session.deliberation().reason(),
                rows);
    }

    private List<Assessment> decided(SessionReference reference) {
        return assessments.findBySessionOrderByCandidate(reference).stream()
                .filter(one -> one.decision() != null && !one.isAbsent())
                .toList();
    }

    private List<Row> rows(CafeSelect session, List<Assessment> shown, boolean open) {
        List<ApplicationNumber> numbers = shown.stream().map(Assessment::candidate).toList();
        Map<ApplicationNumber, List<Interview>> met = interviews.byCandidate(numbers);
        List<Interview> own = met.values().stream().flatMap(List::stream)
                .filter(interview -> interview.session().equals(session.reference()))
                .toList();
        Behind behind = new Behind(
                candidates.byNumber(numbers.stream()),
                own.stream().collect(Collectors.groupingBy(Interview::candidate)),
                interviewers.byId(own.stream().map(Interview::interviewer)),
                marks.byInterview(own.stream().map(Interview::id).toList()),
                open
                        ? thirds.mayInterview(
                                session.reference(), shown.stream().filter(Assessment::isFlagged).toList())
                        : Map.of(),
                colleagues.names(shown.stream().map(one -> one.signature().decidedBy()).filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        return shown.stream().map(behind::row).toList();
    }

    /**
     * Data for the rows.
     *
     * @param interviews of each candidate in this session, a third one last
     * @param marks      of each interview
     * @param askable    interviewers who may be asked for a third opinion, by candidate
     * @param colleagues names of the staff members who noted the decisions, by account
     */
    private record Behind(
            Map<ApplicationNumber, Candidates.Candidate> candidates, Map<ApplicationNumber, List<Interview>> interviews,
            Map<Long, Interviewer> interviewers, Map<Long, List<ScorecardMark>> marks,
            Map<ApplicationNumber, List<Interviewer>> askable, Map<String, String> colleagues) {

        private Row row(Assessment one) {
            Candidates.Candidate candidate = candidates.get(one.candidate());
            List<Interview> own = interviews.getOrDefault(one.candidate(), List.of());
            return new Row(
                    new Applicant(
                            one.candidate(), candidate.name(), candidate.schoolName(), candidate.discipline()),
                    marks(one.figures()),
                    new Advised(one.advice().label(), one.adviceRow().why(), one.isFlagged()),
                    noted(one),
                    own.stream().filter(interview -> interview.scorecard() != null).map(this::card).toList(),
                    third(one, own));
        }

        private static Marks marks(Assessment.Figures figures) {
            return new Marks(
                    DeliberationFormValues.mark(figures.firstScore()),
                    DeliberationFormValues.mark(figures.secondScore()),
                    DeliberationFormValues.mark(figures.thirdScore()),
                    figures.interviews() < 2 ? "–" : DeliberationFormValues.mark(figures.gap()),
                    figures.interviews() == 0 ? "–" : DeliberationFormValues.mark(figures.average()));
        }

        private Noted noted(Assessment one) {
            Decision decision = one.decision();
            Assessment.Signature by = one.signature();
            return new Noted(
                    decision == null ? "" : decision.name(),
                    decision == null ? "" : decision.label(),
                    one.note().rank(),
                    one.note().reason() == null ? "" : one.note().reason(),
                    by.decidedBy() == null
                            ? ""
                            : colleagues.get(by.decidedBy()) + ", le " + WrittenDates.recorded(by.decidedAt()),
                    decision != null && one.needsReason(decision),
                    SentNotes.remembered(one.note()));
        }

        private Third third(Assessment one, List<Interview> own) {
            String awaited = own.stream()
                    .filter(interview -> interview.third() && interview.isAwaited())
                    .map(interview -> interviewers.get(interview.interviewer()).name())
                    .findFirst()
                    .orElse("");
            List<Interviewer> others = own.stream().anyMatch(Interview::third)
                    ? List.of()
                    : askable.getOrDefault(one.candidate(), List.of());
            return new Third(awaited, others.stream().map(person -> new Person(person.id(), person.name())).toList());
        }

        private Card card(Interview interview) {
            Scorecard card = interview.scorecard();
            return new Card(
                    interviewers.get(interview.interviewer()).name() + (interview.third() ? " (troisième avis)" : ""),
                    card.recommendation().label(),
                    marks.getOrDefault(interview.id(), List.of()).stream()
                            .map(mark -> mark.label() + " : " + mark.mark() + " sur " + mark.highest())
                            .toList(),
                    card.remarks());
        }
    }

    private static long count(List<Row> rows, Decision decision) {
        return rows.stream().filter(row -> row.noted().decision().equals(decision.name())).count();
    }

    /** The decisions that people can make, by name. */
    static Map<String, String> choices() {
        return Stream.of(Decision.ACCEPTED, Decision.WAITING_LIST, Decision.DECLINED).collect(
                Collectors.toMap(
                        Decision::name, Decision::label, (one, other) -> one, LinkedHashMap::new));
    }
}
