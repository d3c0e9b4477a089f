package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class ThirdOpinionSteps {

    public static final String ADVISE_AGAIN = "serviceTask_adviseAgain";
    public static final String ASK_THIRD_INTERVIEWER = "sendTask_askThirdInterviewer";
    public static final String ENTER_THIRD_SCORECARD = "userTask_enterThirdScorecard";
    public static final String GIVE_UP_THIRD_OPINION = "serviceTask_giveUpThirdOpinion";
    public static final String NOTE_THIRD_INTERVIEW = "serviceTask_noteThirdInterview";
    public static final String TELL_THIRD_CANDIDATE = "sendTask_tellThirdCandidate";
    public static final String TELL_THIRD_INTERVIEWER = "sendTask_tellThirdInterviewer";
    public static final String THIRD_INTERVIEWER_REMINDED = "endEvent_thirdInterviewerReminded";
    public static final String THIRD_SCORECARD_CLOSED = "boundaryEvent_thirdScorecardClosed";
    public static final String THIRD_SCORECARD_REMINDER_DUE = "boundaryEvent_thirdScorecardReminderDue";

    private ThirdOpinionSteps() {}
}
