package org.alteractions.journey.team.wishes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What a mission needs from its team. */
public record MissionProfile(@Id DossierReference dossier, @Version Integer version, Set<MissionNeed> needs) {

    static MissionProfile of(DossierReference dossier) {
        return new MissionProfile(dossier, null, Set.of());
    }

    /** Replaces all needs. */
    MissionProfile telling(List<String> skills, List<String> languages, List<String> times) {
        Set<MissionNeed> told = new LinkedHashSet<>();
        skills.forEach(skill -> told.add(new MissionNeed(MissionNeed.Kind.SKILL, skill)));
        languages.forEach(language -> told.add(new MissionNeed(MissionNeed.Kind.LANGUAGE, language)));
        times.forEach(time -> told.add(new MissionNeed(MissionNeed.Kind.TIME, time)));
        return new MissionProfile(dossier, version, told);
    }

    public List<String> codes(MissionNeed.Kind kind) {
        return needs.stream().filter(need -> need.kind() == kind).map(MissionNeed::code).sorted().toList();
    }
}
