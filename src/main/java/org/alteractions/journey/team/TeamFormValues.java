package org.alteractions.journey.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Student;
import org.springframework.stereotype.Component;

@Component
class TeamFormValues implements FormValues {

    private final TeamPeople people;
    private final DossierRegister dossiers;

    TeamFormValues(TeamPeople people, DossierRegister dossiers) {
        this.people = people;
        this.dossiers = dossiers;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("teamRows", "Table of the team: columns student, school, discipline, email, phone",
                        context -> people.members(context.reference()).stream().map(this::row).toList()),
                new ShownKey("teamSize", "How many students are in the team", this::size),
                new ShownKey("coachName", "Name and company of the team's coach, or that there is none", this::coach),
                new ShownKey("coachContact", "E-mail and phone of the team's coach", this::coachContact),
                new ShownKey("teamMembers", "Options: the students of the team",
                        context -> people.members(context.reference()).stream().map(this::option).toList()),
                new ShownKey("replacementStudents",
                        "Options: trained students of the season who are in no team, by application",
                        context -> people.pool(context.reference()).stream()
                                .map(application -> new Option(
                                        label(people.student(application)), application.number()))
                                .toList()),
                new ShownKey("freeCoaches", "Options: coaches of the chapter who may take one more team",
                        this::freeCoaches));
    }

    private Map<String, String> row(Student student) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("student", student.name());
        row.put("school", people.school(student));
        row.put("discipline", Objects.requireNonNullElse(student.discipline(), ""));
        row.put("email", student.email());
        row.put("phone", Objects.requireNonNullElse(student.phone(), ""));
        return row;
    }

    private Object size(CaseContext context) {
        return String.valueOf(people.members(context.reference()).size());
    }

    private Object coach(CaseContext context) {
        return people.coach(context.reference())
                .map(coach -> coach.name() + ", " + people.company(coach))
                .orElse("pas de coach pour l'instant");
    }

    private Object coachContact(CaseContext context) {
        return people.coach(context.reference())
                .map(coach -> coach.phone() == null ? coach.email() : coach.email() + ", " + coach.phone())
                .orElse(null);
    }

    private Option option(Student student) {
        return new Option(label(student), student.id().toString());
    }

    private String label(Student student) {
        String discipline = student.discipline() == null ? "" : ", " + student.discipline();
        return student.name() + " – " + people.school(student) + discipline;
    }

    private Object freeCoaches(CaseContext context) {
        return dossiers.find(context.reference())
                .map(dossier -> people.freeCoaches(dossier).stream()
                        .map(coach -> new Option("%s, %s – %d équipe(s) sur %d".formatted(coach.name(),
                                people.company(coach), people.teamsOf(coach), coach.capacity()), coach.id().toString()))
                        .toList())
                .orElse(List.of());
    }
}
