package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'replace-student': -Djourney.guide=write. */
public final class ReplaceStudentAnswers extends FormAnswers {

    public static ReplaceStudentAnswers replace() {
        return new ReplaceStudentAnswers().replacementDecision("replace");
    }

    public static ReplaceStudentAnswers goOn() {
        return new ReplaceStudentAnswers().replacementDecision("goOn");
    }

    public static ReplaceStudentAnswers goOnWithFewer() {
        return new ReplaceStudentAnswers().replacementDecision("goOnWithFewer");
    }

    public static ReplaceStudentAnswers stays() {
        return new ReplaceStudentAnswers().replacementDecision("stays");
    }

    public static ReplaceStudentAnswers stopMission() {
        return new ReplaceStudentAnswers().replacementDecision("stopMission");
    }

    public ReplaceStudentAnswers replacementDecision(String answer) {
        put("replacementDecision", answer);
        return this;
    }

    public ReplaceStudentAnswers leavingStudent(String answer) {
        put("leavingStudent", answer);
        return this;
    }

    public ReplaceStudentAnswers departureReason(String answer) {
        put("departureReason", answer);
        return this;
    }

    public ReplaceStudentAnswers replacementApplication(String answer) {
        put("replacementApplication", answer);
        return this;
    }

    public ReplaceStudentAnswers newcomerAcceptsCharter(boolean answer) {
        put("newcomerAcceptsCharter", answer);
        return this;
    }

    public ReplaceStudentAnswers stopReason(String answer) {
        put("stopReason", answer);
        return this;
    }
}
