package org.alteractions.journey.people.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.people.edit.CorrectionPage.Choice;
import org.alteractions.journey.people.edit.CorrectionPage.Confirm;
import org.alteractions.journey.people.edit.CorrectionPage.Field;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.springframework.stereotype.Component;

/** Draws the two steps of a correction: typing values, and confirming them. */
@Component
class CorrectionPages {

    private final PersonUses uses;
    private final RefusalMessages messages;

    CorrectionPages(PersonUses uses, RefusalMessages messages) {
        this.uses = uses;
        this.messages = messages;
    }

    /** Changes with each saved correction. */
    static String version(SeenPerson person, PersonCard card) {
        return card.version() + (person.hasLeft() ? "-" + person.leftOn() : "");
    }

    /**
     * The form.
     *
     * @param typed    values by field; missing ones are those of the record
     * @param refusals by field
     * @param problem  about the whole form; null if there is none
     */
    CorrectionPage form(SeenPerson person, PersonCard card, Map<String, String> typed, Map<String, Refusal> refusals,
            Refusal problem) {
        List<Field> fields = new ArrayList<>();
        card.values().forEach((field, value) -> fields.add(new Field(field.key(), label(field, card),
                field.type().name().toLowerCase(Locale.ROOT), typed.getOrDefault(field.key(), value), field.longest(),
                field.required(), refusals.containsKey(field.key()) ? sentence(refusals.get(field.key())) : "")));
        String chosen = typed.getOrDefault(TypedCorrection.PRESENCE,
                (person.hasLeft() ? Presence.LEFT : Presence.PRESENT).key());
        return new CorrectionPage(person, version(person, card), fields,
                Presence.of(person.kind()).stream()
                        .map(presence -> new Choice(presence.key(), presence.label(), presence.key().equals(chosen)))
                        .toList(),
                problem == null ? null : sentence(problem), null);
    }

    CorrectionPage confirm(Correction correction, List<String> owners, Map<String, String> typed, Refusal problem) {
        PersonUses.Uses used = uses.of(correction.person().kind(), correction.known().number(),
                correction.known().value(PersonField.EMAIL));
        CorrectionPage form = form(correction.person(), correction.known(), typed, Map.of(), problem);
        return new CorrectionPage(form.person(), form.version(), form.fields(), form.presence(), form.problem(),
                new Confirm(correction.lines(), effects(correction, used), used, owners,
                        typed.getOrDefault("raison", ""), PersonCorrectionService.LONGEST_REASON));
    }

    private static List<String> effects(Correction correction, PersonUses.Uses used) {
        List<String> effects = new ArrayList<>();
        if (correction.changesAddress()) {
            effects.add("Les prochains messages partent à la nouvelle adresse"
                    + switch (used.waiting()) {
                        case 0 -> ".";
                        case 1 -> ", et le message en attente d'envoi aussi.";
                        default -> ", et les " + used.waiting() + " messages en attente d'envoi aussi.";
                    });
        }
        if (used.links() > 0 && correction.isDeparture()) {
            effects.add("Les liens envoyés à cette personne ne fonctionnent plus.");
        } else if (used.links() > 0 && (correction.changesAddress() || correction.presence() == Presence.FOLLOWED)) {
            effects.add("Les liens déjà envoyés ne fonctionnent plus ; un message apporte les nouveaux.");
        }
        if (correction.isDeparture() && correction.hasContact()) {
            effects.add("Les messages partent encore à l'ancienne adresse, jusqu'à ce que vous indiquiez qui suit.");
        } else if (correction.isDeparture()) {
            effects.add("Les formulaires ne proposent plus cette personne ; ses équipes et ses dates restent.");
        }
        if (effects.isEmpty()) {
            effects.add("Les prochains messages et les prochaines pages reprennent la nouvelle valeur.");
        }
        return effects;
    }

    private static String label(PersonField field, PersonCard card) {
        return field == PersonField.NAME && card.values().containsKey(PersonField.CONTACT_NAME)
                ? card.number().isOf(PersonKind.SCHOOL.people()) ? "Nom de l'école" : "Nom de la structure"
                : field.label();
    }

    private String sentence(Refusal refusal) {
        String words = messages.french(refusal);
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
