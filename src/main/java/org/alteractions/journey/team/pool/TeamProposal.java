package org.alteractions.journey.team.pool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.team.Team;
import org.alteractions.journey.team.TeamRefusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The proposed team of a dossier in a season, from the review until the launch of the mission.
 *
 * @param reference   season and dossier
 * @param coachId     null if no team is proposed
 * @param explanation the planner's reasons, in words
 */
public record TeamProposal(
        @Id CaseReference reference,
        @Version Integer version,
        SeasonReference season,
        DossierReference dossier,
        Long coachId,
        String explanation,
        State state,
        Set<ProposedMember> members) {

    public enum State {
        PROPOSED,
        CONFIRMED,
        /** No team this season, by decision or because too few of its students are left. */
        WITHOUT_TEAM,
        LAUNCHED
    }

    public static TeamProposal of(
            SeasonReference season, DossierReference dossier, Long coach, List<ProposedMember> members,
            String explanation) {
        return new TeamProposal(
                reference(season, dossier), null, season, dossier, coach, explanation, State.PROPOSED,
                members(members));
    }

    public static TeamProposal none(SeasonReference season, DossierReference dossier, String why) {
        return of(season, dossier, null, List.of(), "Aucune équipe proposée : " + why);
    }

    /** This proposal as the new version of an earlier one. */
    public TeamProposal replacing(TeamProposal earlier) {
        return new TeamProposal(reference, earlier.version, season, dossier, coachId, explanation, state, members);
    }

    static CaseReference reference(SeasonReference season, DossierReference dossier) {
        return CaseReference.of(season + "/" + dossier);
    }

    /** @throws Refusal if the team does not have three to five members */
    public TeamProposal confirm(List<ProposedMember> chosen, Long coach) {
        if (chosen.size() < Team.SMALLEST || chosen.size() > Team.LARGEST) {
            throw TeamRefusal.STUDENTS_MISCOUNTED.of(chosen.size());
        }
        return with(State.CONFIRMED, coach, members(chosen));
    }

    public TeamProposal withoutTeam() {
        return with(State.WITHOUT_TEAM, null, Set.of());
    }

    public TeamProposal launched() {
        return with(State.LAUNCHED, coachId, members);
    }

    /** Whether the team is proposed or confirmed, and its mission not launched. */
    public boolean isOpen() {
        return state == State.PROPOSED || state == State.CONFIRMED;
    }

    /** Removes students who were chosen for another team. Not used for confirmed proposals. */
    public TeamProposal without(Collection<ApplicationNumber> applications) {
        return with(state, coachId, members(members.stream()
                .filter(member -> !applications.contains(member.application()))
                .toList()));
    }

    public boolean has(ApplicationNumber application) {
        return members.stream().anyMatch(member -> member.application().equals(application));
    }

    private static Set<ProposedMember> members(Collection<ProposedMember> members) {
        return new LinkedHashSet<>(members);
    }

    private TeamProposal with(State next, Long coach, Set<ProposedMember> team) {
        return new TeamProposal(reference, version, season, dossier, coach, explanation, next, team);
    }
}
