package org.alteractions.journey.participant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.process.form.Option;

/**
 * A step as one request finds it. Its route may need queries to the database and the engine. {@link #of} reads it once,
 * and the classes that answer the request pass the result on.
 */
public record VisitedStep(ParticipantForm form, ParticipantVisit visit, AnswerRoute way) {

    public static VisitedStep of(ParticipantForm form, ParticipantVisit visit) {
        return new VisitedStep(form, visit, form.way(visit));
    }

    /** The step read again, because it may have ended since the request began. */
    public VisitedStep again() {
        return of(form, visit);
    }

    public String purpose() {
        return form.purpose();
    }

    public Locale language() {
        return visit.person().language();
    }

    /** Name of the form to draw now. */
    public String formName() {
        return form.form(visit);
    }

    public Map<String, Object> shown() {
        return form.shown(visit);
    }

    public Map<String, List<Option>> choices() {
        return form.choices(visit);
    }

    public Optional<String> said() {
        return form.said(visit);
    }

    public List<ReceivedFile> received() {
        return form.received(visit);
    }

    /** Current subject of the page if one link serves several. */
    public Optional<String> about() {
        return form.about(visit);
    }

    /** The visitor's choice of subject, or else the current subject of the page. */
    public Optional<String> chosen() {
        return visit.about().or(this::about);
    }
}
