package org.alteractions.journey.student;

import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.mail.Recipient;

/** How students are known to whoever writes to them: calendars, links and the outbox know them by the same number. */
public final class StudentContacts {

    private static final String PREFIX = "student-";

    private StudentContacts() {}

    public static Recipient recipient(Student student) {
        return recipient(student.id(), student.email(), student.name(), student.language());
    }

    static Recipient recipient(Long id, String address, String name, String language) {
        return new Recipient(number(id), address, name, Locale.forLanguageTag(language));
    }

    /** The participant's number of a student. */
    public static String number(Long id) {
        return PREFIX + id;
    }

    /** Id of the student whom a participant's number stands for; empty where it is somebody else's. */
    public static Optional<Long> id(String participant) {
        return Optional.of(participant)
                .filter(number -> number.startsWith(PREFIX))
                .map(number -> Long.valueOf(number.substring(PREFIX.length())));
    }
}
