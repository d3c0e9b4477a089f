package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'deliberate': -Djourney.guide=write. */
public final class DeliberateAnswers extends FormAnswers {

    public DeliberateAnswers placesAvailable(int answer) {
        put("placesAvailable", answer);
        return this;
    }

    public DeliberateAnswers acceptedCandidates(List<String> answer) {
        put("acceptedCandidates", answer);
        return this;
    }

    public DeliberateAnswers waitingListCandidates(List<String> answer) {
        put("waitingListCandidates", answer);
        return this;
    }

    public DeliberateAnswers declinedCandidates(List<String> answer) {
        put("declinedCandidates", answer);
        return this;
    }

    public DeliberateAnswers deliberationReason(String answer) {
        put("deliberationReason", answer);
        return this;
    }
}
