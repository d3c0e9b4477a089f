package org.alteractions.journey.team.coach;

import org.alteractions.journey.ContactDetails;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.partner.Partner;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A professional of a partner company who guides teams.
 *
 * @param capacity  maximum number of teams at a time
 * @param available whether the coach can get new teams; if not, no form offers the coach
 */
public record Coach(
        @Id Long id,
        @Version Integer version,
        Long companyId,
        ChapterId chapter,
        String name,
        @Embedded.Empty ContactDetails contact,
        int capacity,
        boolean available) implements Partner {

    /**
     * Whether the coach can take one more team.
     *
     * @param teams number of teams that the coach guides already
     */
    public boolean mayTake(int teams) {
        return available && teams < capacity;
    }

    public Coach reachedAt(String address) {
        return new Coach(id, version, companyId, chapter, name, contact.withEmail(address), capacity, available);
    }

    Coach retire() {
        if (!available) {
            throw CoachRefusal.COACH_NO_LONGER_OFFERED.of();
        }
        return new Coach(id, version, companyId, chapter, name, contact, capacity, false);
    }

    @Override
    public ParticipantId number() {
        return ParticipantId.of("coach", id);
    }

    @Override
    public String email() {
        return contact.email();
    }

    public String phone() {
        return contact.phone();
    }

    public String language() {
        return contact.language();
    }
}
