package org.alteractions.journey.student;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A student of a partner school; the same person over several seasons.
 *
 * @param language "fr" or "en"
 */
public record Student(
        @Id Long id,
        @Version Integer version,
        String firstName,
        String lastName,
        String email,
        String phone,
        String language,
        String school,
        String discipline) {

    public String name() {
        return firstName + " " + lastName;
    }
}
