package org.alteractions.journey.people.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.input.NotReadable;
import org.alteractions.journey.input.PastedText;
import org.alteractions.journey.input.PhoneNumber;
import org.alteractions.journey.people.PeopleRefusal;
import org.alteractions.journey.people.SeenPerson;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;

/** Reads the typed values of a correction. Each refused field keeps its text and gets a reason. */
final class TypedCorrection {

    static final String PRESENCE = "presence";

    private static final int MOST_TEAMS = 20;

    private final Map<PersonField, String> changed = new LinkedHashMap<>();
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();
    private final SeenPerson person;
    private final PersonCard card;
    private final Presence presence;

    TypedCorrection(SeenPerson person, PersonCard card, Map<String, String> typed) {
        this.person = person;
        this.card = card;
        this.presence = presence(typed);
        card.values().forEach((field, before) -> read(field, before, typed.getOrDefault(field.key(), "")));
        if (presence == Presence.FOLLOWED && !changed.containsKey(PersonField.CONTACT_NAME)) {
            refusals.putIfAbsent(PersonField.CONTACT_NAME.key(), PeopleRefusal.SUCCESSOR_MISSING.of());
        }
    }

    /** Reasons by field; empty if everything is valid. */
    Map<String, Refusal> refusals() {
        return refusals;
    }

    Correction correction() {
        return new Correction(person, card, changed, presence);
    }

    private Presence presence(Map<String, String> typed) {
        Presence present = person.hasLeft() ? Presence.LEFT : Presence.PRESENT;
        String key = typed.get(PRESENCE);
        if (key == null || Presence.of(person.kind()).isEmpty()) {
            return present;
        }
        return Presence.ofKey(key).filter(Presence.of(person.kind())::contains).orElseGet(() -> {
            refusals.put(PRESENCE, PeopleRefusal.CHOICE_UNKNOWN.of());
            return present;
        });
    }

    private void read(PersonField field, String before, String typed) {
        String text = PastedText.line(typed);
        if (text.equals(before)) {
            return;
        }
        try {
            String value = text.isEmpty() ? empty(field) : value(field, before, text);
            if (!value.equals(before)) {
                changed.put(field, value);
            }
        } catch (NotReadable unreadable) {
            refusals.put(field.key(), PeopleRefusal.NOT_READABLE.of(unreadable.reason()));
        } catch (Refusal refusal) {
            refusals.put(field.key(), refusal);
        }
    }

    private static String empty(PersonField field) {
        if (field.required()) {
            throw PeopleRefusal.VALUE_MISSING.of();
        }
        return "";
    }

    private static String value(PersonField field, String before, String text) {
        return switch (field.type()) {
            case TEXT -> {
                if (text.length() > field.longest()) {
                    throw PeopleRefusal.VALUE_TOO_LONG.of(field.longest());
                }
                yield text;
            }
            // The same mailbox in other capitals is no change.
            case EMAIL -> EmailAddress.of(text).equals(EmailAddress.stored(before))
                    ? before : EmailAddress.of(text).text();
            case PHONE -> PhoneNumber.of(text).toString();
            case LANGUAGE -> choice(text, "fr", "en");
            case FLAG -> choice(text, PersonField.YES, PersonField.NO);
            case NUMBER -> {
                if (!text.matches("\\d{1,2}") || Integer.parseInt(text) > MOST_TEAMS) {
                    throw PeopleRefusal.NUMBER_OUT_OF_RANGE.of();
                }
                yield String.valueOf(Integer.parseInt(text));
            }
        };
    }

    private static String choice(String text, String one, String other) {
        if (!text.equals(one) && !text.equals(other)) {
            throw PeopleRefusal.CHOICE_UNKNOWN.of();
        }
        return text;
    }
}
