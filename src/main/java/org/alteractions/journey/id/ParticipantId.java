package org.alteractions.journey.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Id of a recipient of mails and links, for instance {@code structure-12}: the group of people, and the person's number
 * in it. Chapters and staff members have one too, because they also get mails.
 */
public record ParticipantId(@JsonValue String value) implements Comparable<ParticipantId> {

    private static final String BETWEEN = "-";

    public ParticipantId {
        if (!value.matches("[a-z]+" + BETWEEN + ".+")) {
            throw new IllegalArgumentException("No participant has the id '" + value + "'");
        }
    }

    /** @return null for null, which tables and optional answers may contain */
    @JsonCreator
    public static ParticipantId of(String text) {
        return text == null ? null : new ParticipantId(text);
    }

    /** @param number that identifies the person in the group, or another id there */
    public static ParticipantId of(String people, Object number) {
        return new ParticipantId(people + BETWEEN + number);
    }

    /** Group of people, for instance {@code structure}. */
    public String people() {
        return value.substring(0, value.indexOf(BETWEEN));
    }

    /** The id in the group, for instance {@code 12}. */
    public String number() {
        return value.substring(value.indexOf(BETWEEN) + 1);
    }

    public boolean isOf(String people) {
        return people().equals(people);
    }

    /** The number in a group whose members are numbered; empty for a member of another group. */
    public Optional<Long> numberIn(String people) {
        return isOf(people) ? Optional.of(Long.valueOf(number())) : Optional.empty();
    }

    @Override
    public int compareTo(ParticipantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
