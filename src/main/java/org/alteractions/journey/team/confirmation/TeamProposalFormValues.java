package org.alteractions.journey.team.confirmation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.school.School;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.pool.FreeCoaches;
import org.alteractions.journey.team.pool.ProposedMember;
import org.alteractions.journey.team.pool.SeasonPool;
import org.alteractions.journey.team.pool.TeamProposal;
import org.alteractions.journey.team.pool.TeamProposalRepository;
import org.springframework.stereotype.Component;

/** Values of the form that confirms a team: the proposal, and the other students and coaches. */
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
                        rows(students(proposal))),
                key("teamStudents", "Proposed choice: the students proposed", proposal ->
                        students(proposal).stream().map(one -> one.application().number()).toList()),
                key("teamCoach", "Proposed choice: the coach proposed", proposal ->
                        proposal.coachId() == null ? null : proposal.coachId().toString()),
                key("teamStudentOptions", "Options: trained students of the season, with school and team",
                        this::options),
                key("teamCoachOptions", "Options: coaches of the chapter, with the places they have left",
                        this::coaches));
    }

    private List<Option> coaches(TeamProposal proposal) {
        ChapterId chapter = seasons.get(proposal.season()).chapter();
        List<Coach> available = coaches.availableIn(chapter);
        Map<Long, Integer> left = free.places(available, proposal.season(), proposal.dossier());
        return available.stream()
                .map(coach -> new Option(coach.name() + places(left.get(coach.id())),
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
        return whose(pool.trained(own.season())).stream().map(one -> option(one, others)).toList();
    }

    private static Option option(Chosen one, List<TeamProposal> others) {
        String elsewhere = others.stream()
                .filter(other -> other.has(one.application().number()))
                .map(other -> ", proposé pour " + other.dossier())
                .findFirst()
                .orElse("");
        return new Option(one.student().name() + " – " + one.school() + elsewhere, one.application().number().value());
    }

    private List<Chosen> students(TeamProposal proposal) {
        List<ApplicationNumber> numbers = proposal.members().stream()
                .map(member -> member.application())
                .toList();
        return numbers.isEmpty()
                ? List.of()
                : whose(applications.findAll(numbers).stream()
                        .filter(application -> application.state() == Application.State.TRAINED)
                        .toList());
    }

    /** Sorted by family name. */
    private List<Chosen> whose(List<Application> some) {
        Map<Long, Student> found = students.byId(some.stream().map(Application::studentId));
        Map<String, School> schoolOf = schools.byId(found.values().stream().map(Student::school));
        return some.stream()
                .map(one -> new Chosen(one, found.get(one.studentId()),
                        schoolOf.get(found.get(one.studentId()).school()).name()))
                .sorted(Comparator.comparing(Chosen::student, Student.byFamilyName()))
                .toList();
    }

    /** @param school name of the school */
    private record Chosen(Application application, Student student, String school) {}

    private static List<Map<String, String>> rows(List<Chosen> some) {
        return some.stream()
                .map(one -> Map.of(
                        "student", one.student().name(),
                        "school", one.school(),
                        "discipline", one.student().discipline() == null ? "" : one.student().discipline()))
                .toList();
    }

    private ShownKey key(String key, String meaning, Function<TeamProposal, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> find(context).map(value));
    }

    private Optional<TeamProposal> find(CaseContext context) {
        return context.reference() == null ? Optional.empty()
                : proposals.find(SeasonReference.of(context.reference()), context.dossier());
    }
}
