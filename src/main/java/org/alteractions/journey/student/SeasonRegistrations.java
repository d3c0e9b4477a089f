package org.alteractions.journey.student;

import java.util.List;
import org.alteractions.journey.season.RegistrationCount;
import org.springframework.stereotype.Component;

@Component
class SeasonRegistrations implements RegistrationCount {

    private final Applications applications;

    SeasonRegistrations(Applications applications) {
        this.applications = applications;
    }

    @Override
    public int of(String season) {
        return (int) applications.findBySeasonOrderByNumber(season).stream()
                .filter(application -> !application.state().ended())
                .count();
    }

    /** Numbers of the applications that have neither ended nor led into a team. */
    List<String> withoutTeam(String season) {
        return applications.findBySeasonOrderByNumber(season).stream()
                .filter(application -> !application.state().ended())
                .filter(application -> application.state() != Application.State.IN_TEAM)
                .map(Application::number)
                .toList();
    }
}
