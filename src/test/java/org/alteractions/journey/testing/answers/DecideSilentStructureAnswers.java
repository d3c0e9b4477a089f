package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'decide-silent-structure': -Djourney.guide=write. */
public final class DecideSilentStructureAnswers extends FormAnswers {

    public static DecideSilentStructureAnswers askAgain() {
        return new DecideSilentStructureAnswers().silentStructureDecision("askAgain");
    }

    public static DecideSilentStructureAnswers close() {
        return new DecideSilentStructureAnswers().silentStructureDecision("close");
    }

    public DecideSilentStructureAnswers silentStructureDecision(String answer) {
        put("silentStructureDecision", answer);
        return this;
    }

    public DecideSilentStructureAnswers silentStructureNotes(String answer) {
        put("silentStructureNotes", answer);
        return this;
    }
}
