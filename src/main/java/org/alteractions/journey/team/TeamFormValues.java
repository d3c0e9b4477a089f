package org.alteractions.journey.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.Student;
import org.springframework.stereotype.Component;

@Component
class TeamFormValues implements FormValues {

    private final TeamPeople people;
    private final NextCoaches nextCoaches;
    private final DossierRegister dossiers;

    TeamFormValues(TeamPeople people, NextCoaches nextCoaches, DossierRegister dossiers) {
        this.people = people;
        this.nextCoaches = nextCoaches;
        this.dossiers = dossiers;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                new ShownKey("teamRows", "Table of the team: columns student, school, discipline, email, phone",
                        context -> rows(people.members(dossier(context)))),
                new ShownKey("teamSize", "How many students are in the team", this::size),
                new ShownKey("coachName", "Name and company of the team's coach, or that there is none", this::coach),
                ShownKey.ofKnown("coachContact", "E-mail and phone of the team's coach", this::coachContact),
                new ShownKey("teamMembers", "Options: the students of the team",
                        context -> options(people.members(dossier(context)))),
                new ShownKey("replacementStudents",
                        "Options: trained students of the season who are in no team, by application",
                        context -> replacements(people.pool(dossier(context)))),
                new ShownKey("freeCoaches", "Options: coaches of the chapter who may take one more team, best first",
                        this::freeCoaches));
    }

    private List<Map<String, String>> rows(List<Student> members) {
        UnaryOperator<String> schools = people.schools(members);
        return members.stream().map(student -> row(student, schools.apply(student.school()))).toList();
    }

    private static Map<String, String> row(Student student, String school) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("student", student.name());
        row.put("school", school);
        row.put("discipline", Objects.requireNonNullElse(student.discipline(), ""));
        row.put("email", student.email());
        row.put("phone", Objects.requireNonNullElse(student.phone(), ""));
        return row;
    }

    private Object size(CaseContext context) {
        return String.valueOf(people.members(dossier(context)).size());
    }

    private Object coach(CaseContext context) {
        return people.coach(dossier(context))
                .map(coach -> coach.name() + ", " + people.company(coach))
                .orElse("pas de coach pour l'instant");
    }

    private Optional<String> coachContact(CaseContext context) {
        return people.coach(dossier(context))
                .map(coach -> coach.phone() == null ? coach.email() : coach.email() + ", " + coach.phone());
    }

    private List<Option> options(List<Student> members) {
        UnaryOperator<String> schools = people.schools(members);
        return members.stream()
                .map(student -> new Option(label(student, schools.apply(student.school())), student.id().toString()))
                .toList();
    }

    private List<Option> replacements(List<Map.Entry<Application, Student>> pool) {
        UnaryOperator<String> schools = people.schools(pool.stream().map(Map.Entry::getValue).toList());
        return pool.stream()
                .map(one -> new Option(label(one.getValue(), schools.apply(one.getValue().school())),
                        one.getKey().number().value()))
                .toList();
    }

    private static String label(Student student, String school) {
        String discipline = student.discipline() == null ? "" : ", " + student.discipline();
        return student.name() + " – " + school + discipline;
    }

    private Object freeCoaches(CaseContext context) {
        return dossiers.find(dossier(context))
                .map(dossier -> nextCoaches.of(dossier).stream()
                        .map(free -> new Option(words(free), free.coach().id().toString()))
                        .toList())
                .orElse(List.of());
    }

    private static String words(NextCoaches.FreeCoach free) {
        return "%s, %s – %d équipe(s) sur %d".formatted(
                free.coach().name(), free.company(), free.teams(), free.coach().capacity())
                + (free.declined() ? ", a refusé celle-ci" : "");
    }

    private static DossierReference dossier(CaseContext context) {
        return DossierReference.of(context.reference());
    }
}
