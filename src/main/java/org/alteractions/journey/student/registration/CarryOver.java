package org.alteractions.journey.student.registration;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.References;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** Carries students selected and trained in autumn over to spring, for their second mission of the year. */
@Component
public class CarryOver {

    private static final Set<Application.State> SELECTED =
            EnumSet.of(Application.State.TRAINED, Application.State.IN_TEAM);

    private final SeasonRepository seasons;
    private final ApplicationRepository applications;
    private final References references;
    private final Journal journal;
    private final Clock clock;

    CarryOver(
            SeasonRepository seasons, ApplicationRepository applications, References references, Journal journal,
            Clock clock) {
        this.clock = clock;
        this.seasons = seasons;
        this.applications = applications;
        this.references = references;
        this.journal = journal;
    }

    /** @return numbers of the new applications; none for an autumn, or for students who already have one */
    public List<ApplicationNumber> into(SeasonReference reference) {
        Season season = seasons.get(reference);
        Set<Long> there = applications.findBySeasonOrderByNumber(reference).stream()
                .map(Application::studentId)
                .collect(Collectors.toSet());
        return season.autumnBefore().map(applications::findBySeasonOrderByNumber).orElse(List.of()).stream()
                .filter(this::selected)
                .filter(application -> !there.contains(application.studentId()))
                .map(application -> carry(application, reference))
                .toList();
    }

    private boolean selected(Application application) {
        return SELECTED.contains(application.state()) || wasTrained(application);
    }

    /** Includes students without a team after the seminar, but not those who were never selected. */
    private boolean wasTrained(Application application) {
        return application.state() == Application.State.NOT_PLACED
                && journal.of(application.number()).stream()
                        .anyMatch(entry -> entry.event() == JournalEvent.STUDENT_TRAINED);
    }

    private ApplicationNumber carry(Application before, SeasonReference season) {
        ApplicationNumber number = ApplicationNumber.of("%s-%03d".formatted(season, references.next(season.value())));
        applications.save(Application.carriedOver(number, before, season, clock.instant()));
        journal.record(number, JournalEvent.STUDENT_CARRIED_OVER);
        return number;
    }
}
