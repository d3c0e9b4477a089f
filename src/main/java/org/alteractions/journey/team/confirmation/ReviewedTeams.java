package org.alteractions.journey.team.confirmation;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.team.TeamRefusal;
import org.alteractions.journey.team.planning.Plan.MissionLeft;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.words.PlanWords;
import org.alteractions.journey.team.planning.words.TeamWords;
import org.alteractions.journey.team.pool.ProposedMember;
import org.alteractions.journey.team.pool.TeamPools;
import org.alteractions.journey.team.pool.TeamProposal;
import org.alteractions.journey.team.review.TeamReview;
import org.alteractions.journey.team.review.TeamReviewState;
import org.alteractions.journey.team.review.TeamReviewStateRepository;
import org.alteractions.journey.team.review.TeamVariant;
import org.alteractions.journey.team.review.VariantReading;
import org.springframework.stereotype.Component;

/** Turns the variant that staff chose in the review into a proposed or confirmed team for each dossier. */
@Component
class ReviewedTeams {

    private final TeamReview review;
    private final TeamReviewStateRepository states;
    private final TeamPools pools;
    private final TeamForming forming;
    private final Journal journal;

    ReviewedTeams(TeamReview review, TeamReviewStateRepository states, TeamPools pools, TeamForming forming,
            Journal journal) {
        this.review = review;
        this.states = states;
        this.pools = pools;
        this.forming = forming;
        this.journal = journal;
    }

    /**
     * Selects the variant to keep.
     *
     * @param number of the variant; 0 if there is none
     */
    void keep(SeasonReference season, int number) {
        TeamReviewState reviewState = states.get(season);
        if (number > 0 && !Integer.valueOf(number).equals(reviewState.variant())) {
            review.choose(season, reviewState.version(), number);
        }
    }

    /** Ends the review. A separate task confirms each team. */
    void toConfirm(SeasonReference season) {
        settle(season);
    }

    /**
     * Ends the review and confirms all teams.
     *
     * @throws Refusal if one of the teams cannot be confirmed
     */
    void confirmAll(SeasonReference season) {
        settle(season).forEach(proposal -> {
            if (proposal.coachId() == null) {
                forming.leaveWithout(season, proposal.dossier());
            } else {
                confirm(season, proposal);
            }
        });
    }

    private void confirm(SeasonReference season, TeamProposal proposal) {
        try {
            forming.confirm(season, proposal.dossier(),
                    proposal.members().stream().map(ProposedMember::application).toList(), proposal.coachId());
        } catch (Refusal refusal) {
            throw TeamRefusal.TEAM_NOT_CONFIRMED.of(proposal.dossier(), refusal);
        }
    }

    private List<TeamProposal> settle(SeasonReference season) {
        TeamReviewState reviewState = states.get(season);
        Pool pool = pools.of(season);
        Optional<TeamVariant> variant = review.shown(reviewState);
        List<TeamProposal> agreed = pool.missions().stream()
                .map(Mission::dossier)
                .map(dossier -> variant
                        .flatMap(kept -> team(kept, pool, dossier))
                        .orElseGet(() -> TeamProposal.none(
                                season, dossier, why(variant, dossier))))
                .toList();
        forming.propose(agreed);
        states.save(reviewState.settled());
        journal.record(season, JournalEvent.TEAMS_REVIEWED,
                reviewState.variant() == null ? null : reviewState.variant().toString());
        return agreed;
    }

    private Optional<TeamProposal> team(TeamVariant variant, Pool pool, DossierReference dossier) {
        VariantReading reading = new VariantReading(variant, pool);
        return variant.team(dossier)
                .flatMap(team -> reading.score(dossier).map(score -> TeamProposal.of(
                        variant.season(), dossier, team.coachId(), forming.members(reading.present(dossier)),
                        TeamWords.say(score))));
    }

    private static String why(Optional<TeamVariant> variant, DossierReference dossier) {
        return variant
                .map(kept -> kept.missionReasons().get(dossier))
                .map(reason -> PlanWords.say(MissionLeft.Reason.valueOf(reason)))
                .orElse("la répartition retenue n'en a pas pour ce dossier.");
    }
}
