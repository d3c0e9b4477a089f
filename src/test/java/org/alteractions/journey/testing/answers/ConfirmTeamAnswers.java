package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'confirm-team': -Djourney.guide=write. */
public final class ConfirmTeamAnswers extends FormAnswers {

    public static ConfirmTeamAnswers confirm() {
        return new ConfirmTeamAnswers().teamDecision("confirm");
    }

    public static ConfirmTeamAnswers noTeam() {
        return new ConfirmTeamAnswers().teamDecision("noTeam");
    }

    public ConfirmTeamAnswers teamDecision(String answer) {
        put("teamDecision", answer);
        return this;
    }

    public ConfirmTeamAnswers teamStudents(List<String> answer) {
        put("teamStudents", answer);
        return this;
    }

    public ConfirmTeamAnswers teamCoach(String answer) {
        put("teamCoach", answer);
        return this;
    }

    public ConfirmTeamAnswers teamRemarks(String answer) {
        put("teamRemarks", answer);
        return this;
    }
}
