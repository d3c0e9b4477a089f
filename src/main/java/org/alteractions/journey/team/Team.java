package org.alteractions.journey.team;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The students and the coach of one mission: four students, three to five allowed (programme article).
 *
 * @param dossier reference of the mission's dossier; a dossier has one team
 * @param season  reference of the season that formed it
 * @param coachId null while a new coach is looked for
 */
public record Team(
        @Id String dossier, @Version Integer version, String season, Long coachId, Set<TeamMember> members) {

    public static final int SMALLEST = 3;
    public static final int USUAL = 4;
    public static final int LARGEST = 5;

    /** @throws Refusal where the size is not three to five */
    public static Team of(String dossier, String season, Long coachId, List<TeamMember> members) {
        if (members.size() < SMALLEST || members.size() > LARGEST) {
            throw new Refusal("members", "une équipe compte de trois à cinq étudiants.");
        }
        return new Team(dossier, null, season, coachId, new LinkedHashSet<>(members));
    }

    public boolean tooSmall() {
        return members.size() < SMALLEST;
    }
}
