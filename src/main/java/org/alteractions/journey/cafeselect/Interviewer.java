package org.alteractions.journey.cafeselect;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A member or former member of the association who interviews candidates.
 *
 * @param language     "fr" or "en"
 * @param formerSchool id of the school that this person went to, whose candidates somebody else interviews; may be null
 */
public record Interviewer(
        @Id Long id,
        @Version Integer version,
        String chapter,
        String name,
        String email,
        String language,
        String formerSchool) {

    public static Interviewer of(String chapter, String name, String email, String language, String formerSchool) {
        return new Interviewer(null, null, chapter, name, email, language, formerSchool);
    }
}
