package org.alteractions.journey.team.pool;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.team.TeamRepository;
import org.springframework.stereotype.Component;

/** The trained students of a season and the accepted dossiers without a team. */
@Component
public class SeasonPool {

    private final TeamRepository teams;
    private final ApplicationRepository applications;
    private final DossierRegister dossiers;

    SeasonPool(TeamRepository teams, ApplicationRepository applications, DossierRegister dossiers) {
        this.teams = teams;
        this.applications = applications;
        this.dossiers = dossiers;
    }

    /** Accepted dossiers of the season's chapter that have no team. */
    public List<DossierRegister.Entry> withoutTeam(Season season) {
        List<DossierRegister.Entry> accepted = dossiers.inState(season.chapter(), Dossier.State.ACCEPTED);
        if (accepted.isEmpty()) {
            return accepted;
        }
        Set<DossierReference> placed = teams.dossiersAmong(
                accepted.stream().map(DossierRegister.Entry::reference).toList());
        return accepted.stream().filter(dossier -> !placed.contains(dossier.reference())).toList();
    }

    /** Sorted by application number. */
    public List<Application> trained(SeasonReference season) {
        return applications.findBySeasonAndStateOrderByNumber(season, Application.State.TRAINED);
    }
}
