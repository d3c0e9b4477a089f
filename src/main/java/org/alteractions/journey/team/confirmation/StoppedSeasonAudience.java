package org.alteractions.journey.team.confirmation;

import java.util.List;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.season.Seasons;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is written to where a season is cancelled because nobody could be in a team; nobody where somebody is trained. */
@Configuration(proxyBeanMethods = false)
class StoppedSeasonAudience {

    private final TeamPlan teams;
    private final Seasons seasons;

    StoppedSeasonAudience(TeamPlan teams, Seasons seasons) {
        this.teams = teams;
        this.seasons = seasons;
    }

    @Bean
    Audience stoppedSeasonCandidates(@Qualifier("seasonCandidates") Audience candidates) {
        return whereItStops("stoppedSeasonCandidates", candidates);
    }

    @Bean
    Audience stoppedSeasonPartners(@Qualifier("seasonPartners") Audience partners) {
        return whereItStops("stoppedSeasonPartners", partners);
    }

    private Audience whereItStops(String name, Audience everybody) {
        return new Audience() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Recipient> recipients(CaseContext at) {
                return teams.hasStudents(seasons.about(at.reference()).reference())
                        ? List.of()
                        : everybody.recipients(at);
            }
        };
    }
}
