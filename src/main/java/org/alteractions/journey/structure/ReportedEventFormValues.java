package org.alteractions.journey.structure;

import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.alteractions.journey.process.form.record.AnsweredForms.Sent;
import org.springframework.stereotype.Component;

/** What was reported of the event that a form decides on: whoever decides need not ask for it once more. */
@Component
class ReportedEventFormValues implements FormValues {

    private static final String PROCESS = "declare-event";
    private static final String STEP = "startEvent_eventDeclared";
    /** Of one mission there are few; the one that is decided on is among the latest. */
    private static final int LOOKED_THROUGH = 50;

    private final AnsweredForms answered;
    private final Colleagues colleagues;

    ReportedEventFormValues(AnsweredForms answered, Colleagues colleagues) {
        this.answered = answered;
        this.colleagues = colleagues;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("reportedDeparture", "What was said of the student who leaves, with author and moment",
                        context -> reported(context, "studentDroppedOut")),
                new ShownKey("reportedAbsence", "What was said of the coach who is unavailable, with author and moment",
                        context -> reported(context, "coachUnavailable")),
                new ShownKey("reportedScopeChange", "What was said of the change that is asked for, with author and moment",
                        context -> reported(context, "scopeChanged")));
    }

    private Object reported(CaseContext context, String event) {
        return answered.newest(context.reference(), PROCESS, STEP, LOOKED_THROUGH).stream()
                .filter(sent -> event.equals(sent.answers().get(Variable.DECLARED_EVENT.key())))
                .findFirst()
                .map(this::inWords)
                .orElse("rien n'a été noté");
    }

    private String inWords(Sent sent) {
        Object comment = sent.answers().get("eventComment");
        return (comment == null ? "rien n'a été précisé" : "« " + comment + " »") + " (" + colleagues.name(sent.author())
                + ", le " + WrittenDates.recorded(sent.time()) + ")";
    }
}
