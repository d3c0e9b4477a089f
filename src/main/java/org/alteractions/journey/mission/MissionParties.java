package org.alteractions.journey.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.StructureContacts;
import org.alteractions.journey.team.TeamContacts;
import org.springframework.stereotype.Component;

/** Whoever takes part in a mission: the structure, the coach where there is one, and each student of the team. */
@Component
public class MissionParties {

    public static final String STRUCTURE = "structure";
    public static final String COACH = "coach";

    private static final String SEPARATOR = "/";

    private final DossierRegister dossiers;
    private final StructureContacts structures;
    private final TeamContacts teams;

    MissionParties(DossierRegister dossiers, StructureContacts structures, TeamContacts teams) {
        this.dossiers = dossiers;
        this.structures = structures;
        this.teams = teams;
    }

    /**
     * @param key   "structure", "coach", or a student as "student-12"
     * @param name  as staff read it
     * @param person who is written to
     */
    public record Party(DossierReference dossier, String key, String name, Recipient person) {

        /** For staff to choose from; {@link MissionParties#chosen} reads it back. */
        public Option option() {
            return new Option(dossier + " – " + name, dossier + SEPARATOR + key);
        }
    }

    /** Empty for a dossier that does not exist. */
    public List<Party> of(DossierReference dossier) {
        List<Party> parties = new ArrayList<>();
        dossiers.find(dossier).ifPresent(entry ->
                parties.add(new Party(dossier, STRUCTURE, entry.structure(), structures.of(dossier))));
        teams.coach(dossier).ifPresent(coach ->
                parties.add(new Party(dossier, COACH, coach.name() + " (coach)", coach)));
        teams.students(dossier).forEach(student ->
                parties.add(new Party(dossier, student.id(), student.name(), student)));
        return parties;
    }

    /** @param participant for instance "coach-3"; empty where they do not take part, or not any more */
    public Optional<Party> find(DossierReference dossier, String participant) {
        return of(dossier).stream().filter(party -> party.person().id().equals(participant)).findFirst();
    }

    /**
     * @param field  key of the answer
     * @param choice value of an {@link Party#option()}
     * @throws Refusal where they do not take part any more, or in another chapter
     */
    public Party chosen(String field, String choice, ChapterId chapter) {
        int end = choice.indexOf(SEPARATOR);
        DossierReference dossier = DossierReference.of(choice.substring(0, end));
        return of(dossier).stream()
                .filter(party -> party.key().equals(choice.substring(end + 1)))
                .filter(party -> dossiers.get(dossier).chapter().equals(chapter))
                .findFirst()
                .orElseThrow(() -> MissionRefusal.NO_PARTY.of().at(field));
    }
}
