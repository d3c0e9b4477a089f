package org.alteractions.journey.team;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Student;
import org.springframework.stereotype.Component;

/** Values <code>${team.…}</code> of mail templates. */
@Component
class TeamMailValues implements MailValues {

    private final TeamPeople people;
    private final TeamNewcomers newcomers;

    TeamMailValues(TeamPeople people, TeamNewcomers newcomers) {
        this.people = people;
        this.newcomers = newcomers;
    }

    /**
     * The team's values for mail templates.
     *
     * @param joins  whether the reader is a student who joined the team later
     * @param guides whether the reader is a coach who took over the team
     */
    public record Facts(List<Member> members, CoachFacts coach, boolean joins, boolean guides) {}

    public record Member(String name, String school, String email) {}

    public record CoachFacts(String name, String company, String email) {}

    @Override
    public String name() {
        return "team";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        List<Student> students = people.members(context.dossier());
        UnaryOperator<String> schools = people.schools(students);
        List<Member> members = students.stream()
                .map(student -> new Member(student.name(), schools.apply(student.school()), student.email()))
                .toList();
        CoachFacts coach = people.coach(context.dossier())
                .map(found -> new CoachFacts(found.name(), people.company(found), found.email()))
                .orElse(null);
        boolean newcomer = newcomers.hasJoined(context.dossier(), to);
        boolean guides = newcomer && to.id().isOf(CoachRecipients.PEOPLE);
        return Optional.of(new Facts(members, coach, newcomer && !guides, guides));
    }
}
