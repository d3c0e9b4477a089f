package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'register-student': -Djourney.guide=write. */
public final class RegisterStudentAnswers extends FormAnswers {

    public RegisterStudentAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public RegisterStudentAnswers season(String answer) {
        put("season", answer);
        return this;
    }

    public RegisterStudentAnswers studentFirstName(String answer) {
        put("studentFirstName", answer);
        return this;
    }

    public RegisterStudentAnswers studentLastName(String answer) {
        put("studentLastName", answer);
        return this;
    }

    public RegisterStudentAnswers studentEmail(String answer) {
        put("studentEmail", answer);
        return this;
    }

    public RegisterStudentAnswers studentPhone(String answer) {
        put("studentPhone", answer);
        return this;
    }

    public RegisterStudentAnswers studentLanguage(String answer) {
        put("studentLanguage", answer);
        return this;
    }

    public RegisterStudentAnswers studentSchool(String answer) {
        put("studentSchool", answer);
        return this;
    }

    public RegisterStudentAnswers otherSchoolName(String answer) {
        put("otherSchoolName", answer);
        return this;
    }

    public RegisterStudentAnswers studentDiscipline(String answer) {
        put("studentDiscipline", answer);
        return this;
    }

    public RegisterStudentAnswers studentMotivation(String answer) {
        put("studentMotivation", answer);
        return this;
    }

    public RegisterStudentAnswers consent(boolean answer) {
        put("consent", answer);
        return this;
    }
}
