package org.alteractions.journey.team;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.team.coach.Coach;
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
                "Options: coaches of my chapters with their company, those who are no longer offered included",
                context -> options()));
    }

    private List<Option> options() {
        List<Coach> known = chapters.mine().stream()
                .flatMap(chapter -> coaches.ofChapter(chapter.id()).stream())
                .toList();
        Map<Long, String> companyOf = people.companies(known);
        return known.stream()
                .map(coach -> new Option(
                        "%s – %s%s".formatted(
                                coach.name(), companyOf.getOrDefault(coach.companyId(), ""),
                                coach.available() ? "" : " (plus proposé)"),
                        coach.id().toString()))
                .toList();
    }
}
