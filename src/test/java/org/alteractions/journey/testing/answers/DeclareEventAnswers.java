package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'declare-event': -Djourney.guide=write. */
public final class DeclareEventAnswers extends FormAnswers {

    public static DeclareEventAnswers structureWithdrew() {
        return new DeclareEventAnswers().declaredEvent("structureWithdrew");
    }

    public static DeclareEventAnswers studentDroppedOut() {
        return new DeclareEventAnswers().declaredEvent("studentDroppedOut");
    }

    public static DeclareEventAnswers coachUnavailable() {
        return new DeclareEventAnswers().declaredEvent("coachUnavailable");
    }

    public static DeclareEventAnswers scopeChanged() {
        return new DeclareEventAnswers().declaredEvent("scopeChanged");
    }

    public DeclareEventAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public DeclareEventAnswers concernedDossier(String answer) {
        put("concernedDossier", answer);
        return this;
    }

    public DeclareEventAnswers declaredEvent(String answer) {
        put("declaredEvent", answer);
        return this;
    }

    public DeclareEventAnswers reportedStudent(String answer) {
        put("reportedStudent", answer);
        return this;
    }

    public DeclareEventAnswers eventComment(String answer) {
        put("eventComment", answer);
        return this;
    }
}
