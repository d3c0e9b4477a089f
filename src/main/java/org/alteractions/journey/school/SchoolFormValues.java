package org.alteractions.journey.school;

import java.util.List;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

@Component
class SchoolFormValues implements FormValues {

    private final SchoolRepository schools;
    private final MyChapters chapters;

    SchoolFormValues(SchoolRepository schools, MyChapters chapters) {
        this.schools = schools;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(new ShownKey("knownSchools",
                "Options: partner schools of my chapters, those that are no longer offered included", context ->
                        options()));
    }

    private static String state(School school) {
        return school.isWritten() ? " (à compléter)" : school.active() ? "" : " (plus proposée)";
    }

    private List<Option> options() {
        return chapters.mine().stream()
                .flatMap(chapter -> schools.ofChapter(chapter.id()).stream())
                .map(school -> new Option(school.name() + state(school), school.id()))
                .toList();
    }
}
