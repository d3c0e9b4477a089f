package org.alteractions.journey.overview.feed;

import java.util.Arrays;
import java.util.Map;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.directory.StaffGroup;

/** What a feed shows, in words. */
final class FeedWords {

    static final String ALL_CHAPTERS = "toutes mes antennes";

    private FeedWords() {}

    /** For instance "Alter'Actions – Coordination – Nantes". */
    static String name(CalendarFeed feed, Map<ChapterId, String> chapters) {
        return "Alter'Actions – " + scope(feed, chapters);
    }

    /** For instance "Coordination – Nantes". */
    static String scope(CalendarFeed feed, Map<ChapterId, String> chapters) {
        return role(feed.role()) + " – " + (feed.chapter() == null
                ? ALL_CHAPTERS
                : chapters.getOrDefault(feed.chapter(), feed.chapter().value()));
    }

    private static String role(String id) {
        return Arrays.stream(StaffGroup.values())
                .filter(group -> group.id().equals(id))
                .map(StaffGroup::label)
                .findFirst()
                .orElse(id);
    }
}
