package org.alteractions.journey.team.confirmation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.pool.FreeCoaches;
import org.alteractions.journey.team.pool.SeasonPool;
import org.alteractions.journey.team.pool.TeamProposal;
import org.alteractions.journey.team.pool.TeamProposalRepository;
import org.springframework.stereotype.Component;

/** What the form that confirms a team shows: the proposal, and whom else there is. */
@Component
class TeamProposalFormValues implements FormValues {

    private final TeamProposalRepository proposals;
    private final SeasonPool pool;
    private final FreeCoaches free;
    private final CoachRepository coaches;
    private final ApplicationRepository applications;
    private final StudentRepository students;
    private final SchoolRepository schools;
    private final SeasonRepository seasons;

    TeamProposalFormValues(
            TeamProposalRepository proposals,
            SeasonPool pool,
            FreeCoaches free,
            CoachRepository coaches,
            ApplicationRepository applications,
            StudentRepository students,
            SchoolRepository schools,
            SeasonRepository seasons) {
        this.proposals = proposals;
        this.pool = pool;
        this.free = free;
        this.coaches = coaches;
        this.applications = applications;
        this.students = students;
        this.schools = schools;
        this.seasons = seasons;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                key("proposalExplanation", "Why this team is proposed, or none, in words", TeamProposal::explanation),
                key("proposalRows", "Table of the students proposed: columns student, school, discipline", proposal ->
                        students(proposal).stream().map(this::row).toList()),
                key("teamStudents", "Proposed choice: the students proposed", proposal ->
                        students(proposal).stream().map(Application::number).toList()),
                key("teamCoach", "Proposed choice: the coach proposed", proposal ->
                        proposal.coachId() == null ? null : proposal.coachId().toString()),
                key("teamStudentOptions", "Options: trained students of the season, with school and team",
                        this::options),
                key("teamCoachOptions", "Options: coaches of the chapter, with the places they have left", this::coaches));
    }

    private List<Option> coaches(TeamProposal proposal) {
        String chapter = seasons.get(proposal.season()).chapter();
        return coaches.availableIn(chapter).stream()
                .map(coach -> new Option(
                        coach.name() + places(free.places(coach, proposal.season(), proposal.dossier())),
                        coach.id().toString()))
                .toList();
    }

    private static String places(int places) {
        return places < 1 ? " (complet)" : places == 1 ? " (encore une équipe)" : " (encore " + places + " équipes)";
    }

    private List<Option> options(TeamProposal own) {
        List<TeamProposal> others = proposals.findBySeasonOrderByReference(own.season()).stream()
                .filter(other -> !other.dossier().equals(own.dossier()))
                .toList();
        return byFamilyName(pool.trained(own.season()).stream()).map(one -> option(one, others)).toList();
    }

    private Option option(Application application, List<TeamProposal> others) {
        Student student = students.get(application.studentId());
        String elsewhere = others.stream()
                .filter(other -> other.has(application.number()))
                .map(other -> ", proposé pour " + other.dossier())
                .findFirst()
                .orElse("");
        return new Option(student.name() + " – " + schools.get(student.school()).name() + elsewhere, application.number());
    }

    private List<Application> students(TeamProposal proposal) {
        return byFamilyName(proposal.members().stream()
                .map(member -> applications.get(member.application()))
                .filter(application -> application.state() == Application.State.TRAINED)).toList();
    }

    private Stream<Application> byFamilyName(Stream<Application> some) {
        return some.map(one -> Map.entry(one, students.get(one.studentId())))
                .sorted(Map.Entry.comparingByValue(Student.byFamilyName()))
                .map(Map.Entry::getKey);
    }

    private Map<String, String> row(Application application) {
        Student student = students.get(application.studentId());
        return Map.of(
                "student", student.name(),
                "school", schools.get(student.school()).name(),
                "discipline", student.discipline() == null ? "" : student.discipline());
    }

    private ShownKey key(String key, String meaning, Function<TeamProposal, Object> value) {
        return new ShownKey(key, meaning, context -> find(context).map(value).orElse(null));
    }

    private Optional<TeamProposal> find(CaseContext context) {
        return context.reference() == null ? Optional.empty() : proposals.find(context.reference(), context.dossier());
    }
}
