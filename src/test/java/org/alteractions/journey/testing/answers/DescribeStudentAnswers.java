package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'describe-student': -Djourney.guide=write. */
public final class DescribeStudentAnswers extends FormAnswers {

    public DescribeStudentAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public DescribeStudentAnswers describedStudent(String answer) {
        put("describedStudent", answer);
        return this;
    }

    public DescribeStudentAnswers missionWishes(List<String> answer) {
        put("missionWishes", answer);
        return this;
    }

    public DescribeStudentAnswers studentSkills(List<String> answer) {
        put("studentSkills", answer);
        return this;
    }

    public DescribeStudentAnswers spokenLanguages(List<String> answer) {
        put("spokenLanguages", answer);
        return this;
    }

    public DescribeStudentAnswers studentTimes(List<String> answer) {
        put("studentTimes", answer);
        return this;
    }

    public DescribeStudentAnswers studentRemark(String answer) {
        put("studentRemark", answer);
        return this;
    }

    public DescribeStudentAnswers togetherStudents(List<String> answer) {
        put("togetherStudents", answer);
        return this;
    }

    public DescribeStudentAnswers apartStudents(List<String> answer) {
        put("apartStudents", answer);
        return this;
    }

    public DescribeStudentAnswers forgottenWishes(List<String> answer) {
        put("forgottenWishes", answer);
        return this;
    }

    public DescribeStudentAnswers recordShown(String answer) {
        put("recordShown", answer);
        return this;
    }
}
