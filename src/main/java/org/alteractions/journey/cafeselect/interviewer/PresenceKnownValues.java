package org.alteractions.journey.cafeselect.interviewer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.known.KnownRecord;
import org.alteractions.journey.process.form.known.KnownValues;
import org.springframework.stereotype.Component;

/** Form "declare-availability": the hours that an interviewer has declared for a session. */
@Component
class PresenceKnownValues implements KnownValues {

    private final Availability availability;
    private final InterviewerRepository interviewers;

    PresenceKnownValues(Availability availability, InterviewerRepository interviewers) {
        this.availability = availability;
        this.interviewers = interviewers;
    }

    @Override
    public String form() {
        return "declare-availability";
    }

    /** Empty for a declared acquaintance, which changes no hours. */
    @Override
    public Optional<KnownRecord> known(Map<String, Object> answers) {
        SessionReference session = SessionReference.of(KnownValues.text(answers, "upcomingSession"));
        if (session == null || isAboutCandidate(KnownValues.text(answers, DeclaredAvailability.QUESTION))) {
            return Optional.empty();
        }
        return KnownValues.number(answers, "concernedInterviewer")
                .flatMap(interviewers::findById)
                .map(interviewer -> record(session, interviewer));
    }

    private static boolean isAboutCandidate(String declared) {
        return Submission.constant(declared, DeclaredAvailability.class)
                .filter(DeclaredAvailability::isAboutCandidate)
                .isPresent();
    }

    private KnownRecord record(SessionReference session, Interviewer interviewer) {
        Optional<Presence> said = availability.declared(session, interviewer.id());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(Variable.CHAPTER.key(), interviewer.chapter().value());
        values.put(DeclaredAvailability.QUESTION, Submission.value(said
                .map(one -> one.absent() ? DeclaredAvailability.ABSENT : DeclaredAvailability.PRESENT_BETWEEN)
                .orElse(DeclaredAvailability.PRESENT_ALL_DAY)));
        values.put("presentFrom", said.map(Presence::presentFrom).orElse(null));
        values.put("presentUntil", said.map(Presence::presentUntil).orElse(null));
        return new KnownRecord(interviewer.number() + "/" + session, interviewer.chapter(), values);
    }
}
