package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class AnswerPulseCheckSteps {

    public static final String CHAPTER_WARNED = "endEvent_chapterWarned";

    private AnswerPulseCheckSteps() {}
}
