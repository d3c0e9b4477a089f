package org.alteractions.journey.cafeselect.interviewer;

import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.partner.Partner;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A member or former member of the association who interviews candidates.
 *
 * @param active whether later forms offer this person
 */
public record Interviewer(
        @Id Long id,
        @Version Integer version,
        ChapterId chapter,
        @Embedded.Empty Details details,
        boolean active) implements Partner {

    /** How an interviewer belongs to the association. */
    public enum Membership {
        MEMBER("membre"),
        FORMER_MEMBER("ancien membre");

        private final String label;

        Membership(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * Data that staff enter about an interviewer.
     *
     * @param language     "fr" or "en"
     * @param formerSchool id of the school that this person attended, whose candidates other interviewers meet; may be
     * null
     * @param membership   null if unknown
     */
    public record Details(String name, String email, String language, String formerSchool, Membership membership) {}

    public static Interviewer of(ChapterId chapter, String name, String email, String language, String formerSchool) {
        return added(chapter, new Details(name, email, language, formerSchool, null));
    }

    static Interviewer added(ChapterId chapter, Details told) {
        return new Interviewer(null, null, chapter, told, true);
    }

    /** Updating an interviewer reactivates them. */
    Interviewer telling(Details told) {
        return new Interviewer(id, version, chapter, told, true);
    }

    Interviewer reachedAt(String address) {
        return new Interviewer(id, version, chapter,
                new Details(name(), address, language(), formerSchool(), membership()), active);
    }

    Interviewer retire() {
        if (!active) {
            throw CafeSelectRefusal.INTERVIEWER_NO_LONGER_OFFERED.of();
        }
        return new Interviewer(id, version, chapter, details, false);
    }

    public String name() {
        return details.name();
    }

    @Override
    public ParticipantId number() {
        return ParticipantId.of(InterviewerAddresses.PEOPLE, id);
    }

    @Override
    public String email() {
        return details.email();
    }

    public String language() {
        return details.language();
    }

    public String formerSchool() {
        return details.formerSchool();
    }

    public Membership membership() {
        return details.membership();
    }
}
