package org.alteractions.journey.team.planning.pool;

import java.util.Set;
import org.alteractions.journey.id.DossierReference;

/**
 * A dossier that waits for a team.
 *
 * @param dossier   reference; missions are served in their order
 * @param sponsor   company or foundation that supports the request; null for none
 * @param skills    that at least one member must have
 * @param languages codes of languages that at least one member must speak
 * @param times     times of the week at which the structure can meet its team; empty for any
 */
public record Mission(
        DossierReference dossier,
        String structure,
        String sponsor,
        Set<String> skills,
        Set<String> languages,
        Set<String> times) {

    public Mission {
        skills = Set.copyOf(skills);
        languages = Set.copyOf(languages);
        times = Set.copyOf(times);
    }

    public Mission(DossierReference dossier, String structure) {
        this(dossier, structure, null, Set.of(), Set.of(), Set.of());
    }
}
