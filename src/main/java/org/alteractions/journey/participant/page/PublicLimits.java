package org.alteractions.journey.participant.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import org.alteractions.journey.mail.Mailbox;
import org.alteractions.journey.participant.FeedLimits;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Limits requests of strangers per network, which a whole school may share. Mails to other people are limited per
 * mailbox. The counters are in memory, so a restart resets them.
 */
@Component
public class PublicLimits implements FeedLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_KNOWN = 100_000;

    private final Settings settings;
    private final SecurityLog security;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(HOUR).maximumSize(MOST_KNOWN).build();

    PublicLimits(Settings settings, SecurityLog security) {
        this.settings = settings;
        this.security = security;
    }

    /**
     * @param perHour maximum POST requests of one network per hour, by the first part of the path
     * @param mails   maximum mails to one mailbox per hour
     * @param feeds   of calendar programs
     */
    @ConfigurationProperties("journey.public-limits")
    record Settings(Map<String, Integer> perHour, int mails, Feeds feeds) {

        Settings {
            perHour.forEach((path, posts) -> SettingRule.atLeast(1, "public-limits.per-hour." + path, posts));
            SettingRule.atLeast(1, "public-limits.mails", mails);
        }

        /**
         * Maximum readings per hour.
         *
         * @param each    of one feed
         * @param network of all feeds by one network, wrong tokens included
         */
        record Feeds(int each, int network) {

            Feeds {
                SettingRule.atLeast(1, "public-limits.feeds.each", each);
                SettingRule.atLeast(1, "public-limits.feeds.network", network);
            }
        }
    }

    /** @param path first part of the request path, for instance "demande" */
    boolean mayPost(Network network, String path) {
        Integer most = settings.perHour().get(path);
        return most == null || take(path + " " + network, most);
    }

    public boolean mayWriteTo(String address) {
        boolean may = take("to " + Mailbox.of(address), settings.mails());
        if (!may) {
            // The visitor gets the usual answer, so only this entry records the refusal.
            security.record(SecurityEvent.REQUEST_REFUSED, "limit", "mails");
        }
        return may;
    }

    @Override
    public Duration untilFeed(Network network, String feed) {
        Duration wait = delay("feeds " + network, settings.feeds().network());
        return wait.isZero() ? delay("feed " + feed, settings.feeds().each()) : wait;
    }

    /** Resets all counters, as a restart does. */
    public void forgive() {
        buckets.invalidateAll();
    }

    private boolean take(String who, int most) {
        return delay(who, most).isZero();
    }

    private Duration delay(String who, int most) {
        return Duration.ofNanos(buckets.get(who, key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, HOUR))
                .build())
                .tryConsumeAndReturnRemaining(1)
                .getNanosToWaitForRefill());
    }
}
