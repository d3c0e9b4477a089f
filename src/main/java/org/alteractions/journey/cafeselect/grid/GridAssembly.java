package org.alteractions.journey.cafeselect.grid;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alteractions.journey.NameOrder;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.grid.GridOutcome.RefusedRow;
import org.alteractions.journey.cafeselect.grid.ScorecardGrid.Choice;
import org.alteractions.journey.cafeselect.grid.ScorecardGrid.Choices;
import org.alteractions.journey.cafeselect.grid.ScorecardGrid.Lost;
import org.alteractions.journey.cafeselect.grid.ScorecardGrid.Row;
import org.alteractions.journey.cafeselect.grid.ScorecardGrid.Who;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.OpenForms.OpenForm;
import org.alteractions.journey.process.form.OpenForms.OpenStep;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Collects what the page shows. The number of queries does not depend on the number of scorecards. */
@Component
class GridAssembly {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final Candidates candidates;
    private final Colleagues colleagues;

    GridAssembly(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            InterviewerRepository interviewers,
            Candidates candidates,
            Colleagues colleagues) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.candidates = candidates;
        this.colleagues = colleagues;
    }

    /**
     * @param open    the tasks that the account may see
     * @param chosen  the people to show
     * @param outcome of the rows that were sent just before
     */
    ScorecardGrid of(
            SessionReference reference, OpenStep open, ChosenPeople chosen, GridOutcome outcome, String account) {
        CafeSelect session = sessions.get(reference);
        List<Interview> plan = interviews.findBySessionOrderByThirdAscStartsAtAscRoomAsc(reference);
        Behind behind = new Behind(
                candidates.byNumber(plan.stream().map(Interview::candidate)),
                interviewers.byId(plan.stream().map(Interview::interviewer)),
                colleagues.names(open.bySubject().values().stream().map(OpenForm::assignee).filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                open, outcome, account);
        List<Interview> awaited =
                plan.stream().filter(one -> open.bySubject().containsKey(one.id().toString())).toList();
        return new ScorecardGrid(
                session.season(),
                WrittenDates.day(session.startsAt().toLocalDate()),
                behind.choices(awaited, chosen),
                open.fields().stream().filter(FormField::writable).filter(GridColumn::fits).map(GridColumn::new)
                        .toList(),
                open.fields().stream().filter(FormField::writable).filter(field -> !GridColumn.fits(field))
                        .map(FormField::label).toList(),
                awaited.stream().filter(chosen::includes).map(behind::row).toList(),
                plan.stream().filter(behind::isLost).map(behind::lost).toList());
    }

    /** Data for the rows. */
    private record Behind(
            Map<ApplicationNumber, Candidates.Candidate> candidates, Map<Long, Interviewer> interviewers,
            Map<String, String> colleagues, OpenStep open, GridOutcome outcome, String account) {

        private Choices choices(List<Interview> awaited, ChosenPeople chosen) {
            return new Choices(
                    awaited.stream().map(one -> candidates.get(one.candidate())).distinct()
                            .sorted(Candidates.Candidate.byFamilyName())
                            .map(one -> new Choice(one.number().value(), one.name()))
                            .toList(),
                    awaited.stream().map(one -> interviewers.get(one.interviewer())).distinct()
                            .sorted(byFamilyName())
                            .map(one -> new Choice(one.id().toString(), one.name()))
                            .toList(),
                    chosen.number(), chosen.interviewer());
        }

        private static Comparator<Interviewer> byFamilyName() {
            return NameOrder.byFamilyName(Interviewer::name);
        }

        private Row row(Interview interview) {
            String id = interview.id().toString();
            RefusedRow refused = isTaken(id)
                    ? new RefusedRow(Map.of(), Map.of(), null)
                    : outcome.refused().getOrDefault(id, new RefusedRow(Map.of(), Map.of(), null));
            return new Row(id, who(interview),
                    interview.third() ? "troisième avis" : WrittenDates.time(interview.startsAt()),
                    isTaken(id) ? colleagues.get(open.bySubject().get(id).assignee()) : "",
                    refused.typed(), refused.atField(), refused.problem());
        }

        private Who who(Interview interview) {
            Candidates.Candidate candidate = candidates.get(interview.candidate());
            return new Who(candidate.name(), candidate.schoolName(),
                    interviewers.get(interview.interviewer()).name());
        }

        private boolean isTaken(String interview) {
            OpenForm task = open.bySubject().get(interview);
            return task != null && task.isTakenByOtherThan(account);
        }

        private boolean isLost(Interview interview) {
            String id = interview.id().toString();
            return outcome.refused().containsKey(id) && (isTaken(id) || !open.bySubject().containsKey(id));
        }

        private Lost lost(Interview interview) {
            RefusedRow refused = outcome.refused().get(interview.id().toString());
            Map<String, FormField> asked = new LinkedHashMap<>();
            open.fields().forEach(field -> asked.put(field.key(), field));
            return new Lost(who(interview).inWords(), refused.problem(), refused.typed().entrySet().stream()
                    .map(one -> asked.containsKey(one.getKey())
                            ? asked.get(one.getKey()).label().strip() + " : "
                                    + asked.get(one.getKey()).inWords(one.getValue())
                            : one.getValue())
                    .collect(Collectors.joining(" ; ")));
        }
    }
}
