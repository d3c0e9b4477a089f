package org.alteractions.journey.team.confirmation;

import java.util.stream.Stream;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Mail recipients of a season that is cancelled for lack of trained students; empty if at least one student is trained.
 */
@Configuration(proxyBeanMethods = false)
class StoppedSeasonRecipientsConfiguration {

    private final TeamPlan teams;
    private final SeasonRepository seasons;

    StoppedSeasonRecipientsConfiguration(TeamPlan teams, SeasonRepository seasons) {
        this.teams = teams;
        this.seasons = seasons;
    }

    @Bean
    Recipients stoppedSeasonCandidates(@Qualifier("seasonCandidates") Recipients candidates) {
        return whereItStops("stoppedSeasonCandidates", candidates);
    }

    @Bean
    Recipients stoppedSeasonPartners(@Qualifier("seasonPartners") Recipients partners) {
        return whereItStops("stoppedSeasonPartners", partners);
    }

    private Recipients whereItStops(String name, Recipients everybody) {
        return Recipients.named(name, context ->
                teams.hasStudents(seasons.about(context.reference()).reference().value())
                        ? Stream.empty()
                        : everybody.recipients(context).stream());
    }
}
