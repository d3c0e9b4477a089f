package org.alteractions.journey.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.list.ListChoice;

/** Kinds of people and organisations in the staff's directory, in display order. */
public enum PersonKind implements ListChoice {
    STRUCTURE("structures", "Structure", "Structures"),
    SCHOOL("ecoles", "École", "Écoles"),
    COMPANY("entreprises", "Entreprise", "Entreprises"),
    COACH("coachs", "Coach", "Coachs"),
    INTERVIEWER("entretiens", "Intervieweur ou intervieweuse", "Intervieweuses et intervieweurs"),
    STUDENT("etudiants", "Étudiant ou étudiante", "Étudiantes et étudiants"),
    SPONSOR("mecenes", "Mécène", "Mécènes");

    private final String key;
    private final String label;
    private final String plural;

    PersonKind(String key, String label, String plural) {
        this.key = key;
        this.label = label;
        this.plural = plural;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    public String plural() {
        return plural;
    }

    /** The group in participants' ids ("coach" in "coach-12"), and the name of the table. */
    public String people() {
        return name().toLowerCase(Locale.ROOT);
    }

    public ParticipantId number(Object id) {
        return ParticipantId.of(people(), id);
    }

    /** The id as the kind's table has it. */
    public Object id(ParticipantId number) {
        return this == SCHOOL ? number.number() : (Object) Long.valueOf(number.number());
    }

    /** Empty for participants that the directory does not have, such as a chapter. */
    public static Optional<PersonKind> of(ParticipantId number) {
        return Arrays.stream(values()).filter(kind -> number.isOf(kind.people())).findFirst();
    }
}
