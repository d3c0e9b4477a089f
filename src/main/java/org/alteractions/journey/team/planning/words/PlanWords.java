package org.alteractions.journey.team.planning.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.Plan.CoachLeft;
import org.alteractions.journey.team.planning.Plan.MissionLeft;
import org.alteractions.journey.team.planning.Plan.StudentLeft;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Problem;

/** Explains in French why there are no teams, and why a student or mission is left over. */
public final class PlanWords {

    private final Function<ApplicationNumber, String> studentName;
    private final Function<Long, String> coachName;

    /**
     * @param studentName name of a student by number
     * @param coachName   name of a coach by id
     */
    public PlanWords(Function<ApplicationNumber, String> studentName, Function<Long, String> coachName) {
        this.studentName = studentName;
        this.coachName = coachName;
    }

    /** One sentence for each problem. */
    public String say(List<Problem> problems) {
        return problems.stream().map(this::say).map(French::capital).collect(Collectors.joining(" "));
    }

    /**
     * One sentence for each problem of teams that a coordinator wants, worded for members and coaches without pins.
     */
    public String sayOfTeams(List<Problem> problems) {
        return problems.stream().map(this::sayOfTeams).map(French::capital).collect(Collectors.joining(" "));
    }

    private String sayOfTeams(Problem problem) {
        String students = students(problem.students());
        String missions = missions(problem.missions());
        String coaches = French.list(problem.coaches().stream().map(coachName).toList());
        return switch (problem.kind()) {
            case STUDENT_PINNED_TO_FORMER_STRUCTURE -> "%s a déjà travaillé cette année pour la structure de %s."
                    .formatted(students, missions);
            case TOGETHER_PINNED_TO_DIFFERENT_MISSIONS -> "%s sont à garder ensemble, et seraient sur des missions"
                    .formatted(students) + " différentes : " + missions + ".";
            case APART_PINNED_TO_THE_SAME_MISSION -> "%s sont à séparer, et seraient tous deux sur %s."
                    .formatted(students, missions);
            case PINNED_COACH_WITHOUT_PLACE -> "%s n'a %s pour accompagner %s.".formatted(coaches,
                    problem.possible() == 0 ? "plus de place" : "que %d place%s"
                            .formatted(problem.possible(), problem.possible() == 1 ? "" : "s"), missions);
            case PINNED_COACH_IN_CONFLICT ->
                    "%s ne peut pas accompagner %s : un conflit est déclaré avec le financeur de"
                    .formatted(coaches, missions) + " la structure.";
            default -> say(problem);
        };
    }

    public String say(StudentLeft left) {
        String name = studentName.apply(left.student());
        return switch (left.reason()) {
            case NO_TEAM_AT_ALL -> name + " : aucune équipe n'a pu être formée.";
            case NO_MISSION_ALLOWED -> name + " : aucune des missions servies ne lui est ouverte (structure déjà"
                    + " connue, disponibilités ou exclusion).";
            case TEAMS_FULL -> name + " : toutes les équipes possibles comptent déjà cinq étudiants.";
            case NOT_WITH_THESE -> name + " : les équipes qui ont de la place ne conviennent pas (personnes à"
                    + " séparer ou à garder ensemble, disponibilités, équipe de l'automne).";
        };
    }

    /** Begins in lower case, because it follows a colon. */
    public static String say(MissionLeft.Reason reason) {
        return switch (reason) {
            case NO_COACH_AT_ALL -> "aucun coach de l'antenne n'est disponible.";
            case NO_COACH_WITHOUT_CONFLICT -> "aucun des coachs disponibles ne peut l'accompagner (conflit déclaré avec"
                    + " le financeur, ou coach imposé sans place).";
            case TOO_FEW_MAY_WORK_ON_IT -> "moins de trois étudiants peuvent y travailler (structure déjà connue,"
                    + " disponibilités ou exclusions).";
            case NO_COACH_LEFT -> "tous les coachs disponibles ont déjà une équipe.";
            case NO_STUDENTS_LEFT -> "il ne reste pas assez d'étudiants formés.";
            case NO_TEAM_OF_THOSE_LEFT -> "les étudiants qui restent ne peuvent pas former une équipe ensemble"
                    + " (personnes à séparer, disponibilités, équipe de l'automne).";
        };
    }

    public String say(CoachLeft left) {
        return coachName.apply(left.coach())
                + (left.places() == 1 ? " : encore une place." : " : encore %d places.".formatted(left.places()));
    }

    /** Begins in lower case. */
    String say(Problem problem) {
        String students = students(problem.students());
        String missions = missions(problem.missions());
        String coaches = French.list(problem.coaches().stream().map(coachName).toList());
        return switch (problem.kind()) {
            case DUPLICATE_STUDENT -> students + " figure plusieurs fois parmi les étudiants.";
            case DUPLICATE_MISSION -> missions + " figure plusieurs fois parmi les missions.";
            case DUPLICATE_COACH -> coaches + " figure plusieurs fois parmi les coachs.";
            case TOO_MANY_TIMES -> "il y a trop de créneaux différents (%d) : %d au plus."
                    .formatted(problem.needed(), problem.possible());
            case TOO_MANY_NEEDS -> "%s demande trop de compétences et de langues (%d) : %d au plus."
                    .formatted(missions, problem.needed(), problem.possible());
            case WISH_FOR_UNKNOWN_MISSION -> "le vœu de %s pour %s est laissé de côté : aucune mission de ce nom"
                    .formatted(students, missions) + " n'attend d'équipe.";
            case PIN_OF_UNKNOWN_STUDENT -> "une décision concerne " + students
                    + ", qui n'est pas parmi les étudiants à placer.";
            case PIN_OF_UNKNOWN_COACH -> "une décision impose %s à %s, mais ce coach n'est pas parmi les coachs"
                    .formatted(coaches, missions) + " disponibles.";
            case PIN_TO_UNKNOWN_MISSION -> "une décision lie %s à %s, qui n'attend pas d'équipe."
                    .formatted(students.isEmpty() ? coaches : students, missions);
            case STUDENT_PINNED_TWICE -> "%s ne peut pas être à la fois sur %s.".formatted(students, missions);
            case STUDENT_PINNED_AND_BANNED -> "%s est à la fois imposé sur %s et exclu de cette mission."
                    .formatted(students, missions);
            case STUDENT_PINNED_TO_FORMER_STRUCTURE -> "%s est imposé sur %s, mais a déjà travaillé pour cette"
                    .formatted(students, missions) + " structure cette année.";
            case APART_FROM_ONESELF -> students + " ne peut pas être séparé de soi-même.";
            case TOGETHER_AND_APART -> students + " sont à la fois à garder ensemble et à séparer.";
            case TOGETHER_PINNED_TO_DIFFERENT_MISSIONS -> "%s sont à garder ensemble, mais imposés sur des missions"
                    .formatted(students) + " différentes : " + missions + ".";
            case APART_PINNED_TO_THE_SAME_MISSION -> "%s sont à séparer, mais tous deux imposés sur %s."
                    .formatted(students, missions);
            case TOO_MANY_TOGETHER -> "%s seraient %d ensemble%s : une équipe compte cinq étudiants au plus."
                    .formatted(students, problem.needed(), on(missions));
            case TOGETHER_WITHOUT_COMMON_TIME -> "%s n'%s aucun moment commun%s.".formatted(students,
                    problem.students().size() == 1 ? "a" : "ont",
                    problem.missions().isEmpty() ? "" : " avec " + missions);
            case TOGETHER_AGAIN -> "%s ont déjà formé une équipe cette année et ne peuvent pas être trois ensemble%s."
                    .formatted(students, on(missions));
            case MISSION_WITH_TWO_COACHES -> "%s ne peut pas avoir deux coachs : %s.".formatted(missions, coaches);
            case PINNED_COACH_WITHOUT_PLACE -> "%s est imposé sur %s, et n'a %s.".formatted(coaches, missions,
                    problem.possible() == 0 ? "plus de place" : "que %d place%s"
                            .formatted(problem.possible(), problem.possible() == 1 ? "" : "s"));
            case PINNED_COACH_IN_CONFLICT -> "%s est imposé sur %s, mais un conflit est déclaré avec le financeur de la"
                    .formatted(coaches, missions) + " structure.";
            case PINS_CONTRADICT -> "ces décisions ne peuvent pas être respectées ensemble : "
                    + String.join(" ; ", pins(problem.pins())) + ".";
            case NOT_FOUND -> "aucune répartition qui respecte toutes les décisions n'a été trouvée, sans qu'il soit"
                    + " prouvé qu'il n'en existe pas. Retirez-en une.";
        };
    }

    private List<String> pins(Pins pins) {
        List<String> all = new ArrayList<>();
        pins.students().forEach(pin -> all.add(studentName.apply(pin.student()) + " sur " + pin.mission()));
        pins.coaches().forEach(pin -> all.add(coachName.apply(pin.coach()) + " coach de " + pin.mission()));
        pins.banned().forEach(pin -> all.add(studentName.apply(pin.student()) + " pas sur " + pin.mission()));
        pins.apart().forEach(pair -> all.add(students(List.of(pair.one(), pair.other())) + " à séparer"));
        pins.together().forEach(pair -> all.add(students(List.of(pair.one(), pair.other())) + " ensemble"));
        return all;
    }

    private String students(List<ApplicationNumber> numbers) {
        return French.list(numbers.stream().map(studentName).toList());
    }

    private static String missions(List<DossierReference> dossiers) {
        return (dossiers.size() == 1 ? "la mission " : "les missions ")
                + French.list(dossiers.stream().map(DossierReference::value).toList());
    }

    private static String on(String missions) {
        return missions.equals("les missions ") ? "" : " sur " + missions;
    }
}
