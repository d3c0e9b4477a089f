package org.alteractions.journey.overview.feed;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CalendarFeedRepository extends Repository<CalendarFeed, Long> {

    CalendarFeed save(CalendarFeed feed);

    Optional<CalendarFeed> findByTokenHashAndEndedAtIsNull(String tokenHash);

    Optional<CalendarFeed> findByIdAndAccountAndEndedAtIsNull(Long id, String account);

    List<CalendarFeed> findByAccountAndEndedAtIsNullOrderById(String account);
}
