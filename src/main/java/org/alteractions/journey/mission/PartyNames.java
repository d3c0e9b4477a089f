package org.alteractions.journey.mission;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.Names;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Names of a mission's parties as forms offer them: "coach", "student-12", or with a prefix for the dossier. */
@Component
class PartyNames implements KnownNames {

    private static final String CHAPTER = "chapter";

    private static final Map<String, String> WORDS = Map.of(
            MissionParties.STRUCTURE, "la structure", MissionParties.COACH, "le coach",
            CHAPTER, "un représentant de l'antenne");

    // Resolved late, because Names in turn uses all KnownNames, including this class.
    private final ObjectProvider<Names> names;

    PartyNames(ObjectProvider<Names> names) {
        this.names = names;
    }

    @Override
    public Set<String> lists() {
        return Set.of("askedCoaches", "askedForFeedback", "askedForNews", "missingCharterParties", "missionParties",
                "restitutionParties", "studentsAtWork");
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        Collection<String> parties = ids.stream().map(PartyNames::party).toList();
        Map<String, String> students = names.getObject().participants(parties);
        Map<String, String> words = new HashMap<>();
        ids.forEach(id -> {
            String party = party(id);
            String name = WORDS.getOrDefault(party, students.get(party));
            if (name != null) {
                words.put(id,
                        id.equals(party) ? name : id.substring(0, id.length() - party.length() - 1) + " – " + name);
            }
        });
        return words;
    }

    private static String party(String id) {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
