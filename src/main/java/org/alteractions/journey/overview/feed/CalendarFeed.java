package org.alteractions.journey.overview.feed;

import java.time.Instant;
import org.alteractions.journey.id.ChapterId;
import org.springframework.data.annotation.Id;

/**
 * The calendar of a member of staff in one role. The token is enough to read it, so it ends with the role.
 *
 * @param tokenHash the token itself is shown once and not stored
 * @param role      id of a group
 * @param chapter   null for all chapters of the account
 * @param endedAt   null while it can be read; an ended feed never opens again
 */
record CalendarFeed(
        @Id Long id,
        String tokenHash,
        String account,
        String role,
        ChapterId chapter,
        Instant createdAt,
        Instant endedAt) {

    CalendarFeed end(Instant now) {
        return new CalendarFeed(id, tokenHash, account, role, chapter, createdAt, now);
    }
}
