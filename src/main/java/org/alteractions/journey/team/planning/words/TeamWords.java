package org.alteractions.journey.team.planning.words;

import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.team.planning.TeamScore;

/** Describes the strengths and weaknesses of a team in French, without names. */
public final class TeamWords {

    private TeamWords() {}

    /** Example: quatre étudiants de trois écoles, deux premiers vœux, personne ne parle anglais. */
    public static String say(TeamScore score) {
        List<String> parts = new ArrayList<>();
        parts.add(French.number(score.size()) + " étudiants de "
                + French.count(score.schools(), "la même école", "écoles"));
        parts.add(French.count(score.disciplines(), "une seule discipline", "disciplines"));
        wishes(score, parts);
        if (!score.missingSkills().isEmpty()) {
            parts.add("il manque "
                    + French.list(score.missingSkills().stream().map(one -> "« " + one + " »").toList()));
        }
        if (!score.missingLanguages().isEmpty()) {
            parts.add("personne ne parle "
                    + French.list(score.missingLanguages().stream().map(French::language).toList()));
        }
        if (score.formerTeammates() > 0) {
            parts.add(French.count(score.formerTeammates(), "deux étudiants déjà ensemble cette année",
                    "paires déjà ensemble cette année"));
        }
        return French.capital(String.join(", ", parts)) + ".";
    }

    private static void wishes(TeamScore score, List<String> parts) {
        long first = score.wishRanks().stream().filter(rank -> rank == 1).count();
        long later = score.wishRanks().stream().filter(rank -> rank > 1).count();
        long none = score.wishRanks().stream().filter(rank -> rank == 0).count();
        if (first > 0) {
            parts.add(French.count(first, "un premier vœu", "premiers vœux"));
        }
        if (later > 0) {
            parts.add(French.count(later, "un vœu suivant", "vœux suivants"));
        }
        if (none > 0) {
            parts.add(French.count(none, "un étudiant hors de ses vœux", "étudiants hors de leurs vœux"));
        }
    }
}
