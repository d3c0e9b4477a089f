package org.alteractions.journey.person;

import java.util.Arrays;
import java.util.Optional;

/** A value about a person that staff may correct on the person's page. */
public enum PersonField {
    NAME("nom", "Nom", Type.TEXT, 200, true),
    FIRST_NAME("prenom", "Prénom", Type.TEXT, 120, true),
    LAST_NAME("nomDeFamille", "Nom", Type.TEXT, 120, true),
    CONTACT_NAME("contact", "Contact", Type.TEXT, 200, true),
    EMAIL("courriel", "Adresse électronique", Type.EMAIL, 254, true),
    PHONE("telephone", "Téléphone", Type.PHONE, 40, false),
    LANGUAGE("langue", "Langue des messages", Type.LANGUAGE, 2, true),
    CAPACITY("capacite", "Nombre d'équipes à la fois", Type.NUMBER, 2, true),
    OFFERED("propose", "Dans les listes des formulaires", Type.FLAG, 3, true);

    /** How a value is typed and checked. */
    public enum Type {
        TEXT,
        EMAIL,
        PHONE,
        /** "fr" or "en". */
        LANGUAGE,
        NUMBER,
        /** "oui" or "non". */
        FLAG
    }

    public static final String YES = "oui";
    public static final String NO = "non";

    private final String key;
    private final String label;
    private final Type type;
    private final int longest;
    private final boolean required;

    PersonField(String key, String label, Type type, int longest, boolean required) {
        this.key = key;
        this.label = label;
        this.type = type;
        this.longest = longest;
        this.required = required;
    }

    /** Name of the form's field. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public Type type() {
        return type;
    }

    /** Maximum number of characters; at most the column's. */
    public int longest() {
        return longest;
    }

    public boolean required() {
        return required;
    }

    /** The value as people read it. */
    public String inWords(String value) {
        return type == Type.LANGUAGE ? value.equals("en") ? "anglais" : "français" : value;
    }

    public static String flag(boolean yes) {
        return yes ? YES : NO;
    }

    public static Optional<PersonField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
