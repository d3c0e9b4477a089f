package org.alteractions.journey.process.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.alteractions.journey.security.Network;
import org.springframework.stereotype.Component;

/**
 * Delays password guesses. Wrong passwords are counted per account and network, so that an attacker in another network
 * cannot lock out a user; each delay ends on its own. A second limit counts a network's wrong passwords for accounts
 * that never logged in from it. Unknown accounts count like known ones. Counts are in memory and lost at a restart.
 */
@Component
class LoginThrottle {

    private static final int MOST_PAIRS = 100_000;
    private static final int MOST_NETWORKS = 100_000;
    private static final int MOST_AT_HOME = 10_000;
    private static final int LONGEST_ACCOUNT = 64;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HOME_FOR = Duration.ofDays(30);
    private static final Duration ONE_LINE_PER = Duration.ofMinutes(1);

    private final LoginSettings.Guesses limits;
    private final Clock clock;
    private final TimeMeter time;
    private final Cache<Pair, WrongPasswords> pairs;
    private final Cache<Network, Bucket> networks =
            Caffeine.newBuilder().expireAfterAccess(HOUR).maximumSize(MOST_NETWORKS).build();
    private final Cache<Network, Boolean> refusedNetworks =
            Caffeine.newBuilder().expireAfterWrite(ONE_LINE_PER).maximumSize(MOST_NETWORKS).build();
    private final Cache<Pair, Boolean> atHome =
            Caffeine.newBuilder().expireAfterAccess(HOME_FOR).maximumSize(MOST_AT_HOME).build();

    LoginThrottle(LoginSettings settings, Clock clock) {
        this.limits = settings.guesses();
        this.clock = clock;
        this.time = new ClockTime(clock);
        this.pairs = Caffeine.newBuilder().expireAfterAccess(limits.forgotten()).maximumSize(MOST_PAIRS).build();
    }

    private record Pair(String account, Network network) {

        /** Longer names are no accounts and must not fill the memory. */
        static Pair of(String account, Network network) {
            return new Pair(account.length() > LONGEST_ACCOUNT ? "" : account, network);
        }
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /**
     * Runs a password check or refuses it. Checks for one account and network run one after the other, so that parallel
     * guesses cannot pass the limit.
     */
    PasswordCheck attempt(String account, Network network, Supplier<PasswordCheck> check) {
        Pair pair = Pair.of(account, network);
        boolean home = atHome.getIfPresent(pair) != null;
        if (!home && pairs.getIfPresent(pair) == null) {
            // Checked before the account is stored, so that a flood of names cannot evict other entries.
            refuseSpent(network);
        }
        WrongPasswords wrong = pairs.get(pair, first -> new WrongPasswords(limits));
        synchronized (wrong) {
            Duration delay = wrong.delayAt(clock.instant());
            if (!delay.isZero()) {
                throw new LoginThrottled(delay, LoginThrottled.Limit.ACCOUNT, wrong.firstRefusal());
            }
            return counted(pair, wrong, home ? check : withinBudget(network, check));
        }
    }

    private PasswordCheck counted(Pair pair, WrongPasswords wrong, Supplier<PasswordCheck> check) {
        PasswordCheck result = check.get();
        switch (result) {
            case WRONG -> wrong.another(clock.instant());
            case RIGHT -> {
                wrong.forget();
                atHome.put(pair, true);
            }
            // Programs send their password with each request; this must not reset an attacker's count.
            case REMEMBERED -> atHome.put(pair, true);
        }
        return result;
    }

    /** Takes a token before the check and returns it unless the password was wrong. */
    private Supplier<PasswordCheck> withinBudget(Network network, Supplier<PasswordCheck> check) {
        return () -> {
            Bucket budget = networks.get(network, first -> budget());
            ConsumptionProbe taken = budget.tryConsumeAndReturnRemaining(1);
            if (!taken.isConsumed()) {
                throw refused(network, taken.getNanosToWaitForRefill());
            }
            PasswordCheck result = PasswordCheck.REMEMBERED;
            try {
                result = check.get();
                return result;
            } finally {
                if (result != PasswordCheck.WRONG) {
                    budget.addTokens(1);
                }
            }
        };
    }

    private void refuseSpent(Network network) {
        Bucket budget = networks.getIfPresent(network);
        if (budget != null) {
            EstimationProbe spent = budget.estimateAbilityToConsume(1);
            if (!spent.canBeConsumed()) {
                throw refused(network, spent.getNanosToWaitForRefill());
            }
        }
    }

    private LoginThrottled refused(Network network, long nanos) {
        return new LoginThrottled(
                Duration.ofNanos(nanos),
                LoginThrottled.Limit.NETWORK,
                refusedNetworks.asMap().putIfAbsent(network, true) == null);
    }

    private Bucket budget() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.perNetwork()).refillGreedy(limits.perNetwork(), HOUR))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Number of counted pairs of account and network. */
    long size() {
        pairs.cleanUp();
        return pairs.estimatedSize();
    }

    /** Resets all counts, like a restart. */
    void forgive() {
        pairs.invalidateAll();
        networks.invalidateAll();
        refusedNetworks.invalidateAll();
        atHome.invalidateAll();
    }
}
