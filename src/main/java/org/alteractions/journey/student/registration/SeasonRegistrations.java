package org.alteractions.journey.student.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.season.RegistrationCount;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

@Component
public class SeasonRegistrations implements RegistrationCount {

    private final ApplicationRepository applications;

    SeasonRegistrations(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public int of(SeasonReference season) {
        return (int) applications.findBySeasonOrderByNumber(season).stream()
                .filter(application -> !application.state().ended())
                .count();
    }

    /** Numbers of the applications that have neither ended nor led into a team. */
    public List<ApplicationNumber> withoutTeam(SeasonReference season) {
        return openButIn(season, EnumSet.of(Application.State.IN_TEAM));
    }

    /** Those without a team whose students are not trained. */
    public List<ApplicationNumber> untrained(SeasonReference season) {
        return openButIn(season, EnumSet.of(Application.State.IN_TEAM, Application.State.TRAINED));
    }

    /** Those without a team and not expected at the seminar, so that they cannot be trained after it. */
    public List<ApplicationNumber> withoutTraining(SeasonReference season) {
        return openButIn(season, EnumSet.of(
                Application.State.IN_TEAM, Application.State.TRAINED, Application.State.CONFIRMED));
    }

    private List<ApplicationNumber> openButIn(SeasonReference season, Set<Application.State> others) {
        return applications.findBySeasonOrderByNumber(season).stream()
                .filter(application -> !application.state().ended() && !others.contains(application.state()))
                .map(Application::number)
                .toList();
    }
}
