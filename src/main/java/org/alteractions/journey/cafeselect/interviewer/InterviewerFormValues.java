package org.alteractions.journey.cafeselect.interviewer;

import java.util.List;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

@Component
class InterviewerFormValues implements FormValues {

    private final InterviewerRepository interviewers;
    private final MyChapters chapters;

    InterviewerFormValues(InterviewerRepository interviewers, MyChapters chapters) {
        this.interviewers = interviewers;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(new ShownKey("knownInterviewers",
                "Options: interviewers of my chapters, those who are no longer offered included", context ->
                        options()));
    }

    private List<Option> options() {
        return chapters.mine().stream()
                .flatMap(chapter -> interviewers.ofChapter(chapter.id()).stream())
                .map(one -> new Option(label(one), one.id().toString()))
                .toList();
    }

    private static String label(Interviewer one) {
        return one.name()
                + (one.membership() == null ? "" : " – " + one.membership().label())
                + (one.active() ? "" : " (plus proposé)");
    }
}
