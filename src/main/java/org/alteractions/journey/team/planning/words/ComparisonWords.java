package org.alteractions.journey.team.planning.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.words.Comparison.Moved;

/** Describes the differences between two plans in French. */
public final class ComparisonWords {

    private final Function<ApplicationNumber, String> studentName;
    private final Function<Long, String> coachName;

    /**
     * @param studentName name of a student by number
     * @param coachName   name of a coach by id
     */
    public ComparisonWords(Function<ApplicationNumber, String> studentName, Function<Long, String> coachName) {
        this.studentName = studentName;
        this.coachName = coachName;
    }

    /** A summary, then a sentence for each difference. */
    public List<String> say(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(sum(comparison));
        if (!comparison.better().isEmpty()) {
            lines.add("Meilleures équipes : " + list(comparison.better()) + ".");
        }
        if (!comparison.worse().isEmpty()) {
            lines.add("Moins bonnes équipes : " + list(comparison.worse()) + ".");
        }
        comparison.moved().forEach(moved -> lines.add(say(moved)));
        comparison.recoached().forEach(mission -> lines.add("%s : %s au lieu de %s.".formatted(
                mission.mission(), coachName.apply(mission.to()), coachName.apply(mission.from()))));
        return List.copyOf(lines);
    }

    private static String sum(Comparison comparison) {
        Comparison.Figures before = comparison.before();
        Comparison.Figures after = comparison.after();
        List<String> parts = new ArrayList<>();
        if (before.teams() != after.teams()) {
            parts.add("%d équipes au lieu de %d".formatted(after.teams(), before.teams()));
        }
        if (before.placed() != after.placed()) {
            parts.add("%d étudiants placés au lieu de %d"
                    .formatted(after.placed(), before.placed()));
        }
        if (before.worst() != after.worst()) {
            parts.add("la moins bonne équipe perd %d points au lieu de %d"
                    .formatted(after.worst(), before.worst()));
        }
        if (before.cost() != after.cost()) {
            parts.add("l'ensemble des équipes est %s (%d au lieu de %d)".formatted(
                    after.cost() < before.cost() ? "meilleur" : "moins bon",
                    after.cost(), before.cost()));
        }
        if (parts.isEmpty()) {
            boolean same = comparison.moved().isEmpty() && comparison.recoached().isEmpty();
            return same ? "Les deux répartitions sont les mêmes." : "Les deux répartitions se valent.";
        }
        return French.capital(String.join(", ", parts)) + ".";
    }

    private static String list(List<DossierReference> missions) {
        return missions.stream().map(DossierReference::value).collect(Collectors.joining(", "));
    }

    private String say(Moved moved) {
        String name = studentName.apply(moved.student());
        if (moved.from() == null) {
            return name + " : sur " + moved.to() + ", au lieu d'être sans équipe.";
        }
        return moved.to() == null
                ? name + " : sans équipe, au lieu de " + moved.from() + "."
                : name + " : sur " + moved.to() + " au lieu de " + moved.from() + ".";
    }
}
