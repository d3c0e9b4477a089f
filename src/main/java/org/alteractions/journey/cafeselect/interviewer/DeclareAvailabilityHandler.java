package org.alteractions.journey.cafeselect.interviewer;

import java.time.LocalTime;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Start form "declare-availability": an interviewer's hours on the day, and the candidates they know. */
@Component
class DeclareAvailabilityHandler implements StartFormHandler {

    private final Availability availability;
    private final SeasonRepository seasons;

    DeclareAvailabilityHandler(Availability availability, SeasonRepository seasons) {
        this.availability = availability;
        this.seasons = seasons;
    }

    @Override
    public String form() {
        return "declare-availability";
    }

    @Override
    public CaseReference open(Submission form) {
        SessionReference session = SessionReference.of(form.text("upcomingSession"));
        if (!seasons.about(session).chapter().equals(form.chapter())) {
            throw CafeSelectRefusal.SESSION_OF_OTHER_CHAPTER.of().at("upcomingSession");
        }
        Long interviewer = Long.valueOf(form.text("concernedInterviewer"));
        DeclaredAvailability said = form.decision(DeclaredAvailability.QUESTION, DeclaredAvailability.class);
        switch (said) {
            case PRESENT_BETWEEN -> availability.declare(
                    session, interviewer, time(form, "presentFrom"), time(form, "presentUntil"));
            case ABSENT -> availability.declareAbsent(session, interviewer);
            case PRESENT_ALL_DAY -> availability.declareAllDay(session, interviewer);
            case KNOWS, KNOWS_NOT -> { }
        }
        ApplicationNumber candidate = ApplicationNumber.of(form.text("knownCandidate"));
        if (candidate != null) {
            availability.declareTie(session, interviewer, candidate, said != DeclaredAvailability.KNOWS_NOT);
        } else if (said.isAboutCandidate()) {
            throw CafeSelectRefusal.KNOWN_CANDIDATE_MISSING.of();
        }
        return session;
    }

    private static LocalTime time(Submission form, String key) {
        return LocalTime.parse(form.text(key));
    }
}
