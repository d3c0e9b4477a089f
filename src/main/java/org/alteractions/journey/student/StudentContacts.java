package org.alteractions.journey.student;

import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;

/** Contact data of students. Calendars, links and the outbox use the same participant number. */
public final class StudentContacts {

    private static final String PEOPLE = "student";

    private StudentContacts() {}

    public static Recipient recipient(Student student) {
        return recipient(student.id(), student.email(), student.name(), student.language());
    }

    static Recipient recipient(Long id, String address, String name, String language) {
        return new Recipient(number(id), address, name, Locale.forLanguageTag(language));
    }

    /** Participant number of a student. */
    public static ParticipantId number(Long id) {
        return ParticipantId.of(PEOPLE, id);
    }

    /** Id of the student with a participant number; empty if it is not a student's. */
    public static Optional<Long> id(ParticipantId participant) {
        return participant.numberIn(PEOPLE);
    }
}
