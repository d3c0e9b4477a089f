package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'report-disruption': -Djourney.guide=write. */
public final class ReportDisruptionAnswers extends FormAnswers {

    public ReportDisruptionAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public ReportDisruptionAnswers runningSession(String answer) {
        put("runningSession", answer);
        return this;
    }

    public ReportDisruptionAnswers noShowCandidates(List<String> answer) {
        put("noShowCandidates", answer);
        return this;
    }

    public ReportDisruptionAnswers goneCandidates(List<String> answer) {
        put("goneCandidates", answer);
        return this;
    }

    public ReportDisruptionAnswers lateCandidates(List<String> answer) {
        put("lateCandidates", answer);
        return this;
    }

    public ReportDisruptionAnswers lateCandidatesFrom(String answer) {
        put("lateCandidatesFrom", answer);
        return this;
    }

    public ReportDisruptionAnswers laterCandidates(List<String> answer) {
        put("laterCandidates", answer);
        return this;
    }

    public ReportDisruptionAnswers laterCandidatesFrom(String answer) {
        put("laterCandidatesFrom", answer);
        return this;
    }

    public ReportDisruptionAnswers missingInterviewers(List<String> answer) {
        put("missingInterviewers", answer);
        return this;
    }

    public ReportDisruptionAnswers lateInterviewers(List<String> answer) {
        put("lateInterviewers", answer);
        return this;
    }

    public ReportDisruptionAnswers lateInterviewersFrom(String answer) {
        put("lateInterviewersFrom", answer);
        return this;
    }

    public ReportDisruptionAnswers leavingInterviewers(List<String> answer) {
        put("leavingInterviewers", answer);
        return this;
    }

    public ReportDisruptionAnswers leavingInterviewersAt(String answer) {
        put("leavingInterviewersAt", answer);
        return this;
    }

    public ReportDisruptionAnswers disruptionComment(String answer) {
        put("disruptionComment", answer);
        return this;
    }
}
