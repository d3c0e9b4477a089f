package org.alteractions.journey.team.confirmation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.team.Team;
import org.alteractions.journey.team.TeamMember;
import org.alteractions.journey.team.TeamRefusal;
import org.alteractions.journey.team.TeamRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRefusal;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.pool.FreeCoaches;
import org.alteractions.journey.team.pool.ProposedMember;
import org.alteractions.journey.team.pool.TeamProposal;
import org.alteractions.journey.team.pool.TeamProposalRepository;
import org.springframework.stereotype.Component;

/** Forms the teams of a season's missions from its trained students. */
@Component
class TeamForming {

    private final TeamProposalRepository proposals;
    private final TeamRepository teams;
    private final CoachRepository coaches;
    private final FreeCoaches free;
    private final ApplicationRepository applications;
    private final DossierRegister dossiers;
    private final Journal journal;

    TeamForming(
            TeamProposalRepository proposals,
            TeamRepository teams,
            CoachRepository coaches,
            FreeCoaches free,
            ApplicationRepository applications,
            DossierRegister dossiers,
            Journal journal) {
        this.proposals = proposals;
        this.teams = teams;
        this.coaches = coaches;
        this.free = free;
        this.applications = applications;
        this.dossiers = dossiers;
        this.journal = journal;
    }

    /** Saves the results of the review as proposals, which are confirmed one by one. */
    void propose(Collection<TeamProposal> reviewed) {
        reviewed.forEach(proposal -> proposals.save(proposals.findById(proposal.reference())
                .map(proposal::replacing)
                .orElse(proposal)));
    }

    /**
     * Confirms the team of a dossier. Other proposals lose the chosen students.
     *
     * @param chosen numbers of applications
     * @throws Refusal if a student is in another confirmed team, the size is wrong or the coach has no free place
     */
    void confirm(SeasonReference season, DossierReference dossier, List<ApplicationNumber> chosen, Long coachId) {
        if (dossiers.get(dossier).state() != Dossier.State.ACCEPTED) {
            throw TeamRefusal.DOSSIER_AWAITS_NO_TEAM.of(dossiers.get(dossier).state().label());
        }
        Coach coach = coaches.get(coachId);
        if (free.places(coach, season, dossier) < 1) {
            throw CoachRefusal.COACH_FULL.of().at("teamCoach");
        }
        TeamProposal confirmed = proposals.get(season, dossier).confirm(members(chosen), coachId);
        List<TeamProposal> others = proposals.findBySeasonOrderByReference(season).stream()
                .filter(other -> !other.dossier().equals(dossier) && chosen.stream().anyMatch(other::has))
                .toList();
        others.stream().filter(other -> other.state() == TeamProposal.State.CONFIRMED).findFirst().ifPresent(other -> {
            throw TeamRefusal.STUDENT_IN_ANOTHER_TEAM.of(other.dossier());
        });
        others.forEach(other -> proposals.save(other.without(chosen)));
        proposals.save(confirmed);
        journal.record(season, JournalEvent.TEAM_CONFIRMED, dossier.value());
    }

    void leaveWithout(SeasonReference season, DossierReference dossier) {
        proposals.save(proposals.get(season, dossier).withoutTeam());
        journal.record(season, JournalEvent.TEAM_NOT_FORMED, dossier.value());
    }

    /**
     * Withdraws the proposed or confirmed team of a dossier that no longer waits for one. Idempotent.
     *
     * @return seasons in which the dossier had a proposal
     */
    List<SeasonReference> drop(DossierReference dossier) {
        List<SeasonReference> open = proposals.findByDossierOrderByReference(dossier).stream()
                .filter(TeamProposal::isOpen)
                .map(TeamProposal::season)
                .toList();
        open.forEach(season -> leaveWithout(season, dossier));
        return open;
    }

    /**
     * Forms the confirmed team.
     *
     * @return the new team; empty if the dossier or too many of the students have left since the confirmation
     */
    Optional<Team> launch(SeasonReference season, DossierReference dossier) {
        TeamProposal proposal = proposals.get(season, dossier);
        List<TeamMember> members = proposal.members().stream()
                .filter(member -> applications.get(member.application())
                        .state() == Application.State.TRAINED)
                .map(member -> new TeamMember(member.studentId(), member.application()))
                .sorted(Comparator.comparing(TeamMember::application))
                .toList();
        if (members.size() < Team.SMALLEST || dossiers.get(dossier).state() != Dossier.State.ACCEPTED) {
            leaveWithout(season, dossier);
            return Optional.empty();
        }
        proposals.save(proposal.launched());
        Team formed = Team.of(dossier, season, proposal.coachId(), members);
        Team team = teams.save(teams.findById(dossier).map(formed::replacing).orElse(formed));
        journal.record(dossier, JournalEvent.TEAM_FORMED);
        return Optional.of(team);
    }

    List<ProposedMember> members(List<ApplicationNumber> chosen) {
        Set<ApplicationNumber> once = new HashSet<>(chosen);
        return once.stream()
                .map(applications::get)
                .map(application -> new ProposedMember(application.studentId(), application.number()))
                .toList();
    }
}
