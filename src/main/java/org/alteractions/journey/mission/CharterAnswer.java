package org.alteractions.journey.mission;

import java.time.LocalDate;

/**
 * @param party      "structure", "coach", or a student as "student-12"
 * @param answeredOn day on which it was recorded; may be null
 */
record CharterAnswer(String party, boolean accepted, LocalDate answeredOn) {

    /** The party that a student is. */
    static String student(Long id) {
        return "student-" + id;
    }
}
