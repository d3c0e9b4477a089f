package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'record-charter': -Djourney.guide=write. */
public final class RecordCharterAnswers extends FormAnswers {

    public static RecordCharterAnswers accepted() {
        return new RecordCharterAnswers().charterOutcome("accepted");
    }

    public static RecordCharterAnswers again() {
        return new RecordCharterAnswers().charterOutcome("again");
    }

    public static RecordCharterAnswers stopMission() {
        return new RecordCharterAnswers().charterOutcome("stopMission");
    }

    public RecordCharterAnswers charterAcceptedBy(List<String> answer) {
        put("charterAcceptedBy", answer);
        return this;
    }

    public RecordCharterAnswers charterOutcome(String answer) {
        put("charterOutcome", answer);
        return this;
    }

    public RecordCharterAnswers charterNotes(String answer) {
        put("charterNotes", answer);
        return this;
    }

    public RecordCharterAnswers stopReason(String answer) {
        put("stopReason", answer);
        return this;
    }
}
