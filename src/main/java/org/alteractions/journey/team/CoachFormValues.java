package org.alteractions.journey.team;

import java.util.List;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.team.coach.CoachRepository;
import org.springframework.stereotype.Component;

@Component
class CoachFormValues implements FormValues {

    private final CoachRepository coaches;
    private final TeamPeople people;
    private final MyChapters chapters;

    CoachFormValues(CoachRepository coaches, TeamPeople people, MyChapters chapters) {
        this.coaches = coaches;
        this.people = people;
        this.chapters = chapters;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(new ShownKey("knownCoaches",
                "Options: coaches of my chapters with their company, those who are no longer offered included", context ->
                options()));
    }

    private List<Option> options() {
        return chapters.mine().stream()
                .flatMap(chapter -> coaches.ofChapter(chapter.id()).stream())
                .map(coach -> new Option(
                        "%s – %s%s".formatted(
                                coach.name(), people.company(coach), coach.available() ? "" : " (plus proposé)"),
                        coach.id().toString()))
                .toList();
    }
}
