package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'record-presentation': -Djourney.guide=write. */
public final class RecordPresentationAnswers extends FormAnswers {

    public static RecordPresentationAnswers held() {
        return new RecordPresentationAnswers().presentationOutcome("held");
    }

    public static RecordPresentationAnswers postponed() {
        return new RecordPresentationAnswers().presentationOutcome("postponed");
    }

    public static RecordPresentationAnswers cancelled() {
        return new RecordPresentationAnswers().presentationOutcome("cancelled");
    }

    public RecordPresentationAnswers presentationOutcome(String answer) {
        put("presentationOutcome", answer);
        return this;
    }

    public RecordPresentationAnswers studentCount(int answer) {
        put("studentCount", answer);
        return this;
    }

    public RecordPresentationAnswers attendingDossiers(List<String> answer) {
        put("attendingDossiers", answer);
        return this;
    }

    public RecordPresentationAnswers presentationRemarks(String answer) {
        put("presentationRemarks", answer);
        return this;
    }
}
