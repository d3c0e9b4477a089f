package org.alteractions.journey.cafeselect.day;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswerRepository;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Content of the printed sheets, from the currently published plan. */
@Component
public class DaySheets {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final Candidates candidates;
    private final SlotAnswerRepository answers;

    DaySheets(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            InterviewerRepository interviewers,
            Candidates candidates,
            SlotAnswerRepository answers) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.candidates = candidates;
        this.answers = answers;
    }

    /** All sheets of one kind. */
    public record Sheets(String title, String day, String place, String revision, List<String> columns,
            List<Sheet> pages) {}

    /** One sheet; a long list takes several pages. */
    public record Sheet(String title, List<List<String>> rows) {}

    public Sheets of(SessionReference reference, DaySheet kind) {
        CafeSelect session = sessions.get(reference);
        List<Interview> plan = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(reference);
        return new Sheets(kind.label(), WrittenDates.day(session.startsAt().toLocalDate()), session.place(),
                session.revision() == 0 ? "Planning publié" : "Planning modifié, révision " + session.revision(),
                kind.columns(), pages(plan, kind, people(reference, plan)));
    }

    private static List<Sheet> pages(List<Interview> plan, DaySheet kind, People people) {
        return switch (kind) {
            case CHECK_IN -> List.of(new Sheet("Tous les candidats", people.checkIn(plan)));
            case DOOR -> List.of(new Sheet("Tous les entretiens", plan.stream().map(people::door).toList()));
            case ROOMS -> plan.stream()
                    .collect(Collectors.groupingBy(Interview::room, TreeMap::new, Collectors.toList()))
                    .entrySet().stream()
                    .map(room ->
                            new Sheet("Salle " + room.getKey(), room.getValue().stream().map(people::room).toList()))
                    .toList();
            case INTERVIEWERS -> plan.stream()
                    .collect(Collectors.groupingBy(people::host))
                    .entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(NameOrder.byFamilyName(Interviewer::name)))
                    .map(own ->
                            new Sheet(own.getKey().name(), own.getValue().stream().map(people::interviewer).toList()))
                    .toList();
        };
    }

    private People people(SessionReference session, List<Interview> plan) {
        return new People(candidates.byNumber(plan.stream().map(Interview::candidate)),
                interviewers.byId(plan.stream().map(Interview::interviewer)), answers.inWords(session));
    }

    /**
     * Candidates and interviewers of the plan.
     *
     * @param answers the candidates' answers to their times, in words
     */
    private record People(
            Map<ApplicationNumber, Candidates.Candidate> candidates, Map<Long, Interviewer> interviewers,
            Map<ApplicationNumber, String> answers) {

        /** By family name; the first column stays empty for ticks. */
        private List<List<String>> checkIn(List<Interview> plan) {
            return plan.stream()
                    .collect(Collectors.groupingBy(this::candidate))
                    .entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Candidates.Candidate.byFamilyName()))
                    .map(own -> checkIn(own.getKey(), own.getValue()))
                    .toList();
        }

        private List<String> checkIn(Candidates.Candidate candidate, List<Interview> own) {
            return List.of("", candidate.name(), candidate.number().value(), candidate.schoolName(),
                    own.stream()
                            .map(interview ->
                                    WrittenDates.time(interview.startsAt()) + " (salle " + interview.room() + ")")
                            .collect(Collectors.joining(", ")) + answered(candidate));
        }

        /** In the same cell: with one more column the names no longer fit on one line. */
        private String answered(Candidates.Candidate candidate) {
            String said = candidate.state().ended() ? candidate.state().label() : answers.get(candidate.number());
            return said == null ? "" : " – " + said;
        }

        private List<String> door(Interview interview) {
            return List.of(WrittenDates.time(interview.startsAt()), Integer.toString(interview.room()),
                    candidate(interview).name(), host(interview).name());
        }

        private List<String> room(Interview interview) {
            return List.of(WrittenDates.time(interview.startsAt()), candidate(interview).name(),
                    host(interview).name());
        }

        private List<String> interviewer(Interview interview) {
            Candidates.Candidate candidate = candidate(interview);
            return List.of(WrittenDates.time(interview.startsAt()), Integer.toString(interview.room()),
                    candidate.name(), candidate.schoolName(), "");
        }

        private Candidates.Candidate candidate(Interview interview) {
            return candidates.get(interview.candidate());
        }

        private Interviewer host(Interview interview) {
            return interviewers.get(interview.interviewer());
        }
    }
}
