package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'confirm-changes': -Djourney.guide=write. */
public final class ConfirmChangesAnswers extends FormAnswers {

    public static ConfirmChangesAnswers apply() {
        return new ConfirmChangesAnswers().changesDecision("apply");
    }

    public static ConfirmChangesAnswers again() {
        return new ConfirmChangesAnswers().changesDecision("again");
    }

    public static ConfirmChangesAnswers discard() {
        return new ConfirmChangesAnswers().changesDecision("discard");
    }

    public ConfirmChangesAnswers changesDecision(String answer) {
        put("changesDecision", answer);
        return this;
    }

    public ConfirmChangesAnswers excusedCandidates(List<String> answer) {
        put("excusedCandidates", answer);
        return this;
    }

    public ConfirmChangesAnswers prolongedUntil(String answer) {
        put("prolongedUntil", answer);
        return this;
    }

    public ConfirmChangesAnswers changesComment(String answer) {
        put("changesComment", answer);
        return this;
    }
}
