package org.alteractions.journey.overview.feed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Creates, opens and ends feeds. */
@Component
class CalendarFeedService {

    /** Enough for each role on each device. */
    static final int MOST = 20;

    private final CalendarFeedRepository feeds;
    private final FeedTokens tokens;
    private final StaffRights rights;
    private final SecurityLog security;
    private final Clock clock;

    CalendarFeedService(
            CalendarFeedRepository feeds, FeedTokens tokens, StaffRights rights, SecurityLog security, Clock clock) {
        this.feeds = feeds;
        this.tokens = tokens;
        this.rights = rights;
        this.security = security;
        this.clock = clock;
    }

    /**
     * What a feed shows.
     *
     * @param role    id of a group
     * @param chapter empty for all chapters of the account
     */
    record Scope(String role, Optional<ChapterId> chapter) {}

    /** A feed that may be read now, its account with the rights of its role alone, and at least one chapter. */
    static final class Opened {

        private final CalendarFeed feed;
        private final Authentication reader;
        private final List<ChapterId> chapters;

        private Opened(CalendarFeed feed, Authentication reader, List<ChapterId> chapters) {
            this.feed = feed;
            this.reader = reader;
            this.chapters = chapters;
        }

        CalendarFeed feed() {
            return feed;
        }

        Authentication reader() {
            return reader;
        }

        List<ChapterId> chapters() {
            return chapters;
        }
    }

    /**
     * @return the token, which cannot be read again
     * @throws org.alteractions.journey.Refusal if the caller has not this role in this chapter, or too many feeds
     */
    String create(Scope scope, Authentication caller) {
        boolean inRole = rights.caseGroups(caller).stream().anyMatch(group -> group.id().equals(scope.role()));
        List<ChapterId> visible = rights.caseChapters(caller);
        if (!inRole || visible.isEmpty() || !scope.chapter().map(visible::contains).orElse(true)) {
            throw FeedRefusal.NOT_YOUR_ROLE.of();
        }
        if (of(caller).size() >= MOST) {
            throw FeedRefusal.TOO_MANY_FEEDS.of(MOST);
        }
        String token = tokens.create();
        CalendarFeed feed = feeds.save(new CalendarFeed(null, tokens.hash(token).orElseThrow(), caller.getName(),
                scope.role(), scope.chapter().orElse(null), clock.instant(), null));
        log(feed, "created");
        return token;
    }

    /** The feeds of an account that have not ended, oldest first. */
    List<CalendarFeed> of(Authentication caller) {
        return feeds.findByAccountAndEndedAtIsNullOrderById(caller.getName());
    }

    /** @return whether the caller had such a feed */
    boolean end(long id, Authentication caller) {
        Optional<CalendarFeed> own = feeds.findByIdAndAccountAndEndedAtIsNull(id, caller.getName());
        own.ifPresent(feed -> end(feed, "revoked"));
        return own.isPresent();
    }

    /** Empty for an unknown or ended token. The directory is asked at each reading whether the role still exists. */
    Optional<Opened> open(String token) {
        Optional<CalendarFeed> known = tokens.hash(token).flatMap(feeds::findByTokenHashAndEndedAtIsNull);
        Optional<Opened> opened = known.flatMap(this::opened);
        // It stays ended, so that a later account of the same name does not revive it.
        known.filter(feed -> opened.isEmpty()).ifPresent(feed -> end(feed, "role-ended"));
        return opened;
    }

    private Optional<Opened> opened(CalendarFeed feed) {
        return rights.inGroup(feed.account(), feed.role())
                .map(reader -> new Opened(feed, reader, rights.caseChapters(reader).stream()
                        .filter(chapter -> feed.chapter() == null || feed.chapter().equals(chapter))
                        .toList()))
                .filter(opened -> !opened.chapters().isEmpty());
    }

    private void end(CalendarFeed feed, String why) {
        feeds.save(feed.end(clock.instant()));
        log(feed, why);
    }

    private void log(CalendarFeed feed, String what) {
        security.recordFor(feed.account(), SecurityEvent.RIGHTS_CHANGED,
                "calendar-feed", Long.toString(feed.id()), "change", what);
    }
}
