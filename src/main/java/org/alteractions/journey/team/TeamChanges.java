package org.alteractions.journey.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRefusal;
import org.alteractions.journey.team.coach.CoachRepository;
import org.springframework.stereotype.Component;

/** Changes to a team between its formation and the end of its work. */
@Component
public class TeamChanges {

    private final TeamRepository teams;
    private final CoachRepository coaches;
    private final ApplicationRepository applications;
    private final Journal journal;
    private final Clock clock;

    TeamChanges(TeamRepository teams, CoachRepository coaches, ApplicationRepository applications, Journal journal,
            Clock clock) {
        this.teams = teams;
        this.coaches = coaches;
        this.applications = applications;
        this.journal = journal;
        this.clock = clock;
    }

    /** Ends the team's work after the mission, so the coach is free for another team. Idempotent. */
    public void end(DossierReference dossier) {
        teams.findById(dossier).filter(team -> !team.ended()).ifPresent(this::end);
    }

    /**
     * Dissolves the team of a mission that is cancelled. The coach is free and the students return to the pool.
     * Idempotent.
     *
     * @return numbers of the applications that wait for a team again
     */
    public List<ApplicationNumber> release(DossierReference dossier) {
        return teams.findById(dossier).filter(team -> !team.ended()).map(this::dissolve).orElse(List.of());
    }

    /** Takes everybody out of a released team, because its dossier waits for another one. */
    public void disband(DossierReference dossier) {
        teams.save(teams.get(dossier).disbanded(clock.instant()));
    }

    /** Removes a student from the team and withdraws the student's application unless it has ended already. */
    public void leave(DossierReference dossier, Long studentId, TeamDeparture.Reason reason) {
        Team team = teams.get(dossier);
        Application application = applications.get(team.member(studentId).application());
        teams.save(team.leave(studentId, reason, clock.instant()));
        if (!application.state().ended()) {
            applications.save(application.become(Application.State.WITHDRAWN));
        }
        journal.record(dossier, JournalEvent.STUDENT_LEFT, StudentContacts.number(studentId));
    }

    /**
     * @param number of the application of a trained student without a team
     * @return id of the student
     */
    public Long join(DossierReference dossier, ApplicationNumber number) {
        Team team = teams.get(dossier);
        Application application = applications.get(number);
        if (application.state() != Application.State.TRAINED || !application.season().equals(team.season())) {
            throw TeamRefusal.STUDENT_UNAVAILABLE.of();
        }
        teams.save(team.join(new TeamMember(application.studentId(), number)));
        applications.save(application.become(Application.State.IN_TEAM));
        journal.record(dossier, JournalEvent.STUDENT_JOINED, StudentContacts.number(application.studentId()));
        return application.studentId();
    }

    /** @throws Refusal if the team is too small to continue */
    public void requireEnough(DossierReference dossier) {
        if (teams.get(dossier).tooSmall()) {
            throw TeamRefusal.TEAM_TOO_SMALL.of();
        }
    }

    public void loseCoach(DossierReference dossier) {
        teams.save(teams.get(dossier).coachedBy(null));
        journal.record(dossier, JournalEvent.COACH_LEFT);
    }

    public void replaceCoach(DossierReference dossier, Long coachId) {
        Coach coach = coaches.get(coachId);
        if (!coach.mayTake(teams.countByCoachIdAndEndedOnIsNull(coachId))) {
            throw CoachRefusal.COACH_FULL.of();
        }
        teams.save(teams.get(dossier).coachedBy(coachId));
        journal.record(dossier, JournalEvent.COACH_REPLACED, "coach-" + coachId);
    }

    private List<ApplicationNumber> dissolve(Team team) {
        end(team);
        List<Application> free = team.members().stream()
                .map(member -> applications.get(member.application()))
                .filter(application -> application.state() == Application.State.IN_TEAM)
                .toList();
        free.forEach(application -> {
            applications.save(application.become(Application.State.TRAINED));
            journal.record(application.number(), JournalEvent.STUDENT_RELEASED);
        });
        journal.record(team.dossier(), JournalEvent.TEAM_RELEASED);
        return free.stream().map(Application::number).toList();
    }

    private void end(Team team) {
        teams.save(team.end(LocalDate.now(clock)));
    }
}
