package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'declare-availability': -Djourney.guide=write. */
public final class DeclareAvailabilityAnswers extends FormAnswers {

    public DeclareAvailabilityAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public DeclareAvailabilityAnswers upcomingSession(String answer) {
        put("upcomingSession", answer);
        return this;
    }

    public DeclareAvailabilityAnswers concernedInterviewer(String answer) {
        put("concernedInterviewer", answer);
        return this;
    }

    public DeclareAvailabilityAnswers declaredAvailability(String answer) {
        put("declaredAvailability", answer);
        return this;
    }

    public DeclareAvailabilityAnswers presentFrom(String answer) {
        put("presentFrom", answer);
        return this;
    }

    public DeclareAvailabilityAnswers presentUntil(String answer) {
        put("presentUntil", answer);
        return this;
    }

    public DeclareAvailabilityAnswers knownCandidate(String answer) {
        put("knownCandidate", answer);
        return this;
    }

    public DeclareAvailabilityAnswers recordShown(String answer) {
        put("recordShown", answer);
        return this;
    }
}
