package org.alteractions.journey.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.ModelStep;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.alteractions.journey.process.form.record.AnsweredForms.Sent;
import org.springframework.stereotype.Component;

/** The report of the event that a form decides on, so that the coordinator need not ask for it again. */
@Component
class ReportedEventFormValues implements FormValues {

    private static final String PROCESS = "declare-event";
    /** A coach who declines says why, in a form of their own that reports the same event. */
    private static final String COACH_REASON = "coachingRemark";
    private static final String DEPARTURE = "studentDroppedOut";
    /** A mission has few reports, and the one to decide on is recent. */
    private static final int LOOKED_THROUGH = 50;

    private final AnsweredForms answered;
    private final TeamsAtWork teams;
    private final Colleagues colleagues;

    ReportedEventFormValues(AnsweredForms answered, TeamsAtWork teams, Colleagues colleagues) {
        this.answered = answered;
        this.teams = teams;
        this.colleagues = colleagues;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("reportedDeparture", "What was said of the student who leaves, with author and moment",
                        context -> reported(context, DEPARTURE)),
                ShownKey.ofKnown("leavingStudent", "Proposed choice: the member of the team who was reported to leave",
                        this::leaving),
                new ShownKey("reportedAbsence", "What was said of the coach who is unavailable, with author and moment",
                        context -> reported(context, "coachUnavailable")),
                new ShownKey("reportedScopeChange",
                        "What was said of the change that is asked for, with author and moment",
                        context -> reported(context, "scopeChanged")));
    }

    private Object reported(CaseContext context, String event) {
        return reports(context, event)
                .findFirst()
                .map(this::inWords)
                .orElse("rien n'a été noté");
    }

    /** Skips a student who was reported twice and has already left. */
    private Optional<String> leaving(CaseContext context) {
        return reports(context, DEPARTURE)
                .flatMap(sent -> ReportedStudent.in(sent.answers().get(ReportedStudent.KEY)).stream())
                .filter(teams::holds)
                .findFirst()
                .map(ReportedStudent::id);
    }

    /** The report that created the task; for older tasks without that variable all reports, newest first. */
    private Stream<Sent> reports(CaseContext context, String event) {
        Optional<Sent> own = context.id(Variable.DECLARED_IN)
                .map(instance -> answered.openings(List.of(instance)).get(instance));
        return own.isPresent() ? own.stream() : all(context, event);
    }

    private Stream<Sent> all(CaseContext context, String event) {
        return answered.newest(context.reference(), PROCESS, ModelStep.EVENT_DECLARED.id(), LOOKED_THROUGH).stream()
                .filter(sent -> event.equals(sent.answers().get(Variable.DECLARED_EVENT.key())));
    }

    private String inWords(Sent sent) {
        return comment(sent).map(said -> "« " + said + " »").orElse("rien n'a été précisé") + " ("
                + colleagues.name(sent.author())
                + ", le " + WrittenDates.recorded(sent.time()) + ")";
    }

    /** What the reporter said, if anything. */
    static Optional<String> comment(Sent sent) {
        return Optional.ofNullable(sent.answers().getOrDefault("eventComment", sent.answers().get(COACH_REASON)))
                .map(Object::toString);
    }
}
