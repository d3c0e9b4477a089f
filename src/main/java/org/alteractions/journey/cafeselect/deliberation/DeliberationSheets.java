package org.alteractions.journey.cafeselect.deliberation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** All that people need in front of them to decide on the candidates of a session. */
@Component
class DeliberationSheets {

    /** For instance NAN-2026-AUTUMN-042. */
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]+-\\d{4}-[A-Z]+-\\d+\\b");

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

    /**
     * A deliberation as the page shows it.
     *
     * @param open     whether decisions can still be changed
     * @param over     whether the decisions have been made
     * @param awaited  how many scorecards are not in yet
     * @param rows     best mean first; empty before all scorecards are in
     * @param places   null before anybody has said
     * @param accepted how many are meant to be accepted
     */
    public record Sheet(
            String season, String day, boolean open, boolean over, long awaited, Integer places, String reason,
            long accepted, long waiting, long declined, long undecided, List<Row> rows) {

        /** What a refusal says, which names nobody: here its candidates have their names. */
        public String readable(String sentence) {
            Map<String, String> names = rows.stream().collect(Collectors.toMap(Row::number, Row::name));
            return NUMBER.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(
                    names.containsKey(found.group()) ? names.get(found.group()) + " (" + found.group() + ")" : found.group()));
        }
    }

    /**
     * A candidate.
     *
     * @param decision   name of the decision; empty where it is open
     * @param noted      who noted it and when; empty where nobody has
     * @param needReason whether the decision as it stands has to be explained
     * @param before     what the page shows of the note, to be told later from what comes back
     * @param third      who was asked for a third opinion that has not come; empty for nobody
     * @param askable    who may be asked for one; empty where there is no doubt
     */
    public record Row(
            String number, String name, String school, String discipline, String first, String second,
            String thirdScore, String gap, String average, String advice, String why, boolean flagged,
            String decision, String decisionLabel, Integer rank, String reason, String noted, boolean needReason,
            String before, List<Card> cards, String third, List<Person> askable) {}

    /** One scorecard. */
    public record Card(String title, String recommendation, List<String> marks, String remarks) {}

    /** Somebody who can be chosen. */
    public record Person(Long id, String name) {}

    Sheet of(String reference) {
        CafeSelect session = sessions.get(reference);
        boolean open = deliberations.isOpen(reference);
        boolean over = session.state() == CafeSelect.State.DELIBERATED;
        List<Assessment> shown = open ? deliberations.open(reference) : over ? decided(reference) : List.of();
        List<Row> rows = rows(session, shown.stream().sorted(Deliberations.BY_MERIT).toList(), open);
        return new Sheet(
                session.season(),
                WrittenDates.day(session.startsAt().toLocalDate()),
                open,
                over,
                interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(reference).stream()
                        .filter(Interview::isAwaited)
                        .count(),
                session.places(),
                session.deliberation().reason(),
                count(rows, Decision.ACCEPTED),
                count(rows, Decision.WAITING_LIST),
                count(rows, Decision.DECLINED),
                rows.stream().filter(row -> row.decision().isEmpty()).count(),
                rows);
    }

    private List<Assessment> decided(String reference) {
        return assessments.findBySessionOrderByCandidate(reference).stream()
                .filter(one -> one.decision() != null && !one.isAbsent())
                .toList();
    }

    private List<Row> rows(CafeSelect session, List<Assessment> shown, boolean open) {
        List<String> numbers = shown.stream().map(Assessment::candidate).toList();
        Map<String, List<Interview>> met = interviews.byCandidate(numbers);
        List<Interview> own = met.values().stream().flatMap(List::stream)
                .filter(interview -> interview.session().equals(session.reference()))
                .toList();
        Behind behind = new Behind(
                candidates.byNumber(numbers.stream()),
                own.stream().collect(Collectors.groupingBy(Interview::candidate)),
                interviewers.byId(own.stream().map(Interview::interviewer)),
                marks.byInterview(own.stream().map(Interview::id).toList()),
                open ? thirds.mayInterview(session.reference(), shown.stream().filter(Assessment::isFlagged).toList()) : Map.of(),
                colleagues.names(shown.stream().map(one -> one.signature().decidedBy()).filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        return shown.stream().map(behind::row).toList();
    }

    /**
     * What the rows are made of.
     *
     * @param interviews of each candidate in this session, a third one last
     * @param marks      of each interview
     * @param askable    who may be asked for a third opinion, by candidate
     * @param colleagues who noted the decisions, by account
     */
    private record Behind(
            Map<String, Candidates.Candidate> candidates, Map<String, List<Interview>> interviews,
            Map<Long, Interviewer> interviewers, Map<Long, List<ScorecardMark>> marks,
            Map<String, List<Interviewer>> askable, Map<String, String> colleagues) {

        private Row row(Assessment one) {
            Candidates.Candidate candidate = candidates.get(one.candidate());
            List<Interview> own = interviews.getOrDefault(one.candidate(), List.of());
            String third = own.stream()
                    .filter(interview -> interview.third() && interview.isAwaited())
                    .map(interview -> interviewers.get(interview.interviewer()).name())
                    .findFirst()
                    .orElse("");
            List<Interviewer> others = own.stream().anyMatch(Interview::third)
                    ? List.of()
                    : askable.getOrDefault(one.candidate(), List.of());
            return new Row(
                    one.candidate(),
                    candidate.name(),
                    candidate.schoolName(),
                    candidate.discipline(),
                    DeliberationFormValues.mark(one.figures().firstScore()),
                    DeliberationFormValues.mark(one.figures().secondScore()),
                    DeliberationFormValues.mark(one.figures().thirdScore()),
                    one.figures().interviews() < 2 ? "–" : DeliberationFormValues.mark(one.figures().gap()),
                    one.figures().interviews() == 0 ? "–" : DeliberationFormValues.mark(one.figures().average()),
                    one.advice().label(),
                    one.adviceRow().why(),
                    one.isFlagged(),
                    one.decision() == null ? "" : one.decision().name(),
                    one.decision() == null ? "" : one.decision().label(),
                    one.note().rank(),
                    one.note().reason() == null ? "" : one.note().reason(),
                    noted(one),
                    one.decision() != null && one.needsReason(one.decision()),
                    SentNotes.remembered(one.note()),
                    own.stream().filter(interview -> interview.scorecard() != null).map(this::card).toList(),
                    third,
                    others.stream().map(person -> new Person(person.id(), person.name())).toList());
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

        private String noted(Assessment one) {
            Assessment.Signature by = one.signature();
            return by.decidedBy() == null
                    ? ""
                    : colleagues.get(by.decidedBy()) + ", le " + WrittenDates.recorded(by.decidedAt());
        }
    }

    private static long count(List<Row> rows, Decision decision) {
        return rows.stream().filter(row -> row.decision().equals(decision.name())).count();
    }

    /** The decisions that people can make, by name. */
    static Map<String, String> choices() {
        return Stream.of(Decision.ACCEPTED, Decision.WAITING_LIST, Decision.DECLINED).collect(
                Collectors.toMap(
                        Decision::name, Decision::label, (one, other) -> one, LinkedHashMap::new));
    }
}
