package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'run-session': -Djourney.guide=write. */
public final class RunSessionAnswers extends FormAnswers {

    public static RunSessionAnswers held() {
        return new RunSessionAnswers().sessionOutcome("held");
    }

    public static RunSessionAnswers postponed() {
        return new RunSessionAnswers().sessionOutcome("postponed");
    }

    public RunSessionAnswers sessionOutcome(String answer) {
        put("sessionOutcome", answer);
        return this;
    }

    public RunSessionAnswers absentCandidates(List<String> answer) {
        put("absentCandidates", answer);
        return this;
    }

    public RunSessionAnswers missingInterviewers(List<String> answer) {
        put("missingInterviewers", answer);
        return this;
    }

    public RunSessionAnswers missedInterviews(List<String> answer) {
        put("missedInterviews", answer);
        return this;
    }

    public RunSessionAnswers sessionComment(String answer) {
        put("sessionComment", answer);
        return this;
    }
}
