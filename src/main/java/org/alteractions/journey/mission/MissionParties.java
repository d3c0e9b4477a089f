package org.alteractions.journey.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.StructureContacts;
import org.alteractions.journey.team.TeamContacts;
import org.springframework.stereotype.Component;

/** The parties of a mission: the structure, the coach if there is one, and each student of the team. */
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
     * @param name  as shown to staff
     * @param person recipient of the party's mails
     */
    public record Party(DossierReference dossier, String key, String name, Recipient person) {

        /** Option of staff forms; {@link MissionParties#chosen} parses it. */
        public Option option() {
            return new Option(dossier + " – " + name, dossier + SEPARATOR + key);
        }
    }

    /** Empty if the dossier does not exist. */
    public List<Party> of(DossierReference dossier) {
        List<Party> parties = new ArrayList<>();
        dossiers.find(dossier).ifPresent(entry ->
                parties.add(new Party(dossier, STRUCTURE, entry.structure(), structures.of(dossier))));
        teams.coach(dossier).ifPresent(coach ->
                parties.add(new Party(dossier, COACH, coach.name() + " (coach)", coach)));
        teams.students(dossier).forEach(student ->
                parties.add(new Party(dossier, student.id().value(), student.name(), student)));
        return parties;
    }

    /** @param participant for instance "coach-3"; empty result if they do not take part or no longer do */
    public Optional<Party> find(DossierReference dossier, ParticipantId participant) {
        return of(dossier).stream().filter(party -> party.person().id().equals(participant)).findFirst();
    }

    /**
     * @param field  key of the answer
     * @param choice value of an {@link Party#option()}
     * @throws Refusal if they no longer take part, or the mission belongs to another chapter
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
