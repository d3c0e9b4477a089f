package org.alteractions.journey.participant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.process.form.Option;

/**
 * A step as one request of a participant finds it. Where its answers go may be a question to the database and the
 * engine, so {@link #of} asks it once, and the classes that answer the request hand the result on.
 */
public record VisitedStep(ParticipantForm form, ParticipantVisit visit, AnswerRoute way) {

    public static VisitedStep of(ParticipantForm form, ParticipantVisit visit) {
        return new VisitedStep(form, visit, form.way(visit));
    }

    /** The same step at this moment: it may have ended since the request began. */
    public VisitedStep again() {
        return of(form, visit);
    }

    public String purpose() {
        return form.purpose();
    }

    public Locale language() {
        return visit.person().language();
    }

    /** Name of the form as it is drawn now. */
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

    /** What the page asks about, if one link serves several. */
    public Optional<String> about() {
        return form.about(visit);
    }

    /** What the visitor has chosen to be asked about; else what the page asks about. */
    public Optional<String> chosen() {
        return visit.about().or(this::about);
    }
}
