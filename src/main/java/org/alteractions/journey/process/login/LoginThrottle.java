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
 * Delays guesses at passwords. Wrong passwords are counted per account and network, so that nobody is kept out by a
 * stranger elsewhere; each delay ends by itself. A second limit counts the wrong passwords of one network for accounts
 * that never logged in from it. Unknown accounts are counted as known ones. Kept in memory: a restart forgives.
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

        /** The engine has no longer ids, and a stranger's text must not fill the memory. */
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
     * Lets a password be checked, or refuses to look at it. Passwords for one account from one network are checked one
     * after the other, so that parallel guesses cannot slip under the limit.
     */
    PasswordCheck attempt(String account, Network network, Supplier<PasswordCheck> check) {
        Pair pair = Pair.of(account, network);
        boolean home = atHome.getIfPresent(pair) != null;
        if (!home && pairs.getIfPresent(pair) == null) {
            // Before anything is kept of the account: a flood of names must not push out what is known of others.
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
            // A program that repeats its password with each request must not clear the count of a guesser beside it.
            case REMEMBERED -> atHome.put(pair, true);
        }
        return result;
    }

    /** Taken before the check and given back after a right password. */
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

    /** How many pairs of account and network are counted. */
    long size() {
        pairs.cleanUp();
        return pairs.estimatedSize();
    }

    /** Begins anew, as after a restart. */
    void forgive() {
        pairs.invalidateAll();
        networks.invalidateAll();
        refusedNetworks.invalidateAll();
        atHome.invalidateAll();
    }
}
