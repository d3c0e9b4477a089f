package org.alteractions.journey.cafeselect.grid;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.grid.GridOutcome.RefusedRow;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.ModelStep;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.OpenForms;
import org.alteractions.journey.process.form.OpenForms.OpenForm;
import org.alteractions.journey.process.form.OpenForms.OpenStep;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.process.security.StaffSubmissionService;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Sends each row of the grid as the form of its task, like Tasklist does. Each row has a separate transaction, so a
 * refused row does not undo the others.
 */
@Component
class GridSubmission {

    private final InterviewRepository interviews;
    private final OpenForms forms;
    private final StaffSubmissionService submissions;
    private final StaffRights rights;
    private final RefusalMessages refusals;
    private final Clock clock;

    GridSubmission(
            InterviewRepository interviews,
            OpenForms forms,
            StaffSubmissionService submissions,
            StaffRights rights,
            RefusalMessages refusals,
            Clock clock) {
        this.interviews = interviews;
        this.forms = forms;
        this.submissions = submissions;
        this.rights = rights;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** The scorecards and third opinions that the account may see as tasks, by id of the interview. */
    OpenStep open(SessionReference session, Authentication caller) {
        List<CaseReference> asked = interviews.findBySessionAndThirdTrueOrderById(session).stream()
                .<CaseReference>map(Interview::candidate)
                .distinct()
                .toList();
        return rights.as(caller, () -> forms.of(session, ModelStep.ENTER_SCORECARD.id(), Variable.INTERVIEW)
                .and(forms.of(asked, ModelStep.ENTER_THIRD_SCORECARD.id(), Variable.INTERVIEW)));
    }

    GridOutcome send(SessionReference session, SentRows sent, Authentication caller) {
        OpenStep open = open(session, caller);
        Set<String> ofSession = interviews.findBySessionOrderByThirdAscStartsAtAscRoomAsc(session).stream()
                .map(interview -> interview.id().toString())
                .collect(Collectors.toSet());
        Map<String, RefusedRow> refused = new LinkedHashMap<>();
        List<String> filled = sent.rows().keySet().stream().filter(ofSession::contains).toList();
        filled.forEach(interview ->
                refusal(open.fields(), open.bySubject().get(interview), sent.rows().get(interview), caller)
                        .ifPresent(row -> refused.put(interview, row)));
        return new GridOutcome(filled.size() - refused.size(), refused);
    }

    /** @return why the row was refused; empty if it is recorded */
    private Optional<RefusedRow> refusal(
            List<FormField> fields, OpenForm task, Map<String, String> typed, Authentication caller) {
        if (task == null) {
            return Optional.of(new RefusedRow(
                    typed, Map.of(), refusals.french(ProcessRefusal.TASK_COMPLETED.of())));
        }
        Map<String, String> problems = problems(fields, typed);
        if (!problems.isEmpty()) {
            return Optional.of(new RefusedRow(typed, problems, null));
        }
        try {
            submissions.complete(caller, task, new HashMap<>(typed));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(new RefusedRow(typed, Map.of(), refusals.french(refusal)));
        } catch (SubmissionRefused refusal) {
            return Optional.of(new RefusedRow(typed, Map.of(), refusal.told()));
        }
    }

    private Map<String, String> problems(List<FormField> fields, Map<String, String> typed) {
        FieldCheck check = new FieldCheck(clock, field -> new GridColumn(field).choices().keySet());
        Map<String, String> problems = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> field.writable() && GridColumn.fits(field) && field.hiddenWhen() == null)
                .forEach(field -> check.problem(field, typed.get(field.key()))
                        .ifPresent(problem -> problems.put(field.key(), sentence(problem.french()))));
        return problems;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase() + words.substring(1) + ".";
    }
}
