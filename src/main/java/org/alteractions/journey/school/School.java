package org.alteractions.journey.school;

import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.partner.Partner;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A partner school.
 *
 * @param id       slug, for instance "polytech-nantes"; part of the references of its presentations
 * @param language of its contact, "fr" or "en"
 * @param active   whether later forms offer it
 */
public record School(
        @Id String id,
        @Version Integer version,
        String name,
        ChapterId chapter,
        String contactName,
        String contactEmail,
        String language,
        boolean active) implements Partner {

    /** Data that staff enter about a school. */
    record Details(String name, String contactName, String contactEmail, String language) {}

    /** A school named by a student: it has no contact, and no form offers it until staff complete it. */
    static School written(String id, ChapterId chapter, String name) {
        return new School(id, null, name, chapter, "", "", "fr", false);
    }

    boolean isWritten() {
        return !active && contactEmail.isEmpty();
    }

    static School added(String id, ChapterId chapter, Details details) {
        return new School(id, null, details.name(), chapter, details.contactName(), details.contactEmail(),
                details.language(), true);
    }

    Details details() {
        return new Details(name, contactName, contactEmail, language);
    }

    /** Changing a school reactivates it; the id stays, because references contain it. */
    School telling(Details details) {
        return new School(id, version, details.name(), chapter, details.contactName(), details.contactEmail(),
                details.language(), true);
    }

    @Override
    public ParticipantId number() {
        return ParticipantId.of(SchoolRecipients.PEOPLE, id);
    }

    @Override
    public String email() {
        return contactEmail;
    }

    School reachedAt(String address) {
        return new School(id, version, name, chapter, contactName, address, language, active);
    }

    School retire() {
        if (!active) {
            throw SchoolRefusal.NO_LONGER_OFFERED.of();
        }
        return new School(id, version, name, chapter, contactName, contactEmail, language, false);
    }
}
