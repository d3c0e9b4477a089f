package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'prepare-session': -Djourney.guide=write. */
public final class PrepareSessionAnswers extends FormAnswers {

    public static PrepareSessionAnswers plan() {
        return new PrepareSessionAnswers().preparationDecision("plan");
    }

    public static PrepareSessionAnswers cancel() {
        return new PrepareSessionAnswers().preparationDecision("cancel");
    }

    public PrepareSessionAnswers preparationDecision(String answer) {
        put("preparationDecision", answer);
        return this;
    }

    public PrepareSessionAnswers sessionDate(String answer) {
        put("sessionDate", answer);
        return this;
    }

    public PrepareSessionAnswers sessionStart(String answer) {
        put("sessionStart", answer);
        return this;
    }

    public PrepareSessionAnswers sessionEnd(String answer) {
        put("sessionEnd", answer);
        return this;
    }

    public PrepareSessionAnswers sessionPlace(String answer) {
        put("sessionPlace", answer);
        return this;
    }

    public PrepareSessionAnswers sessionRooms(int answer) {
        put("sessionRooms", answer);
        return this;
    }

    public PrepareSessionAnswers changeoverMinutes(int answer) {
        put("changeoverMinutes", answer);
        return this;
    }

    public PrepareSessionAnswers breakStart(String answer) {
        put("breakStart", answer);
        return this;
    }

    public PrepareSessionAnswers breakEnd(String answer) {
        put("breakEnd", answer);
        return this;
    }

    public PrepareSessionAnswers chosenInterviewers(List<String> answer) {
        put("chosenInterviewers", answer);
        return this;
    }

    public PrepareSessionAnswers cancellationReason(String answer) {
        put("cancellationReason", answer);
        return this;
    }
}
