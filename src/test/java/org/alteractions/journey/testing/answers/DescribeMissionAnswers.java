package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'describe-mission': -Djourney.guide=write. */
public final class DescribeMissionAnswers extends FormAnswers {

    public DescribeMissionAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public DescribeMissionAnswers describedMission(String answer) {
        put("describedMission", answer);
        return this;
    }

    public DescribeMissionAnswers missionSkills(List<String> answer) {
        put("missionSkills", answer);
        return this;
    }

    public DescribeMissionAnswers missionLanguages(List<String> answer) {
        put("missionLanguages", answer);
        return this;
    }

    public DescribeMissionAnswers missionTimes(List<String> answer) {
        put("missionTimes", answer);
        return this;
    }

    public DescribeMissionAnswers recordShown(String answer) {
        put("recordShown", answer);
        return this;
    }
}
