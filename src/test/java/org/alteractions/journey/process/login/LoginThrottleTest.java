package org.alteractions.journey.process.login;

import static org.alteractions.journey.process.login.PasswordCheck.REMEMBERED;
import static org.alteractions.journey.process.login.PasswordCheck.RIGHT;
import static org.alteractions.journey.process.login.PasswordCheck.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.security.Network;
import org.junit.jupiter.api.Test;

/** Delays after wrong passwords, to the second. */
class LoginThrottleTest {

    private static final Network HOME = Network.of("203.0.113.7");
    private static final Network ELSEWHERE = Network.of("198.51.100.9");
    private static final long NOT_AT_ALL = 0;

    private final SetClock clock = new SetClock();
    private final LoginThrottle throttle = new LoginThrottle(
            new LoginSettings(4, Duration.ofMinutes(10),
                    new LoginSettings.Guesses(3, Duration.ofMinutes(5), Duration.ofHours(1), 60),
                    Duration.ofHours(12), false),
            clock);

    @Test
    void threeTyposAreFree_thenTheDelayDoubles_upToFiveMinutes() {
        List<Long> delays = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            assertThat(attempt("nantes", HOME, WRONG)).isEqualTo(NOT_AT_ALL);
            long delay = attempt("nantes", HOME, REMEMBERED);
            delays.add(delay);
            clock.pass(Duration.ofSeconds(delay));
        }

        assertThat(delays).containsExactly(0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void rightPasswordAfterATypo_isLookedAtAtOnce_andForgivesTheTypo() {
        for (int day = 0; day < 20; day++) {
            assertThat(attempt("nantes", HOME, WRONG)).isEqualTo(NOT_AT_ALL);
            assertThat(attempt("nantes", HOME, WRONG)).isEqualTo(NOT_AT_ALL);
            assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(NOT_AT_ALL);
        }
    }

    @Test
    void strangerFailsFiftyTimes_andTheOwnerComesInFromAnotherNetwork() {
        guessPatiently("nantes", ELSEWHERE, 50);

        assertThat(attempt("nantes", ELSEWHERE, RIGHT)).isEqualTo(300);
        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(NOT_AT_ALL);
    }

    @Test
    void delayEndsByItself_andRefusalsDoNotProlongIt() {
        guessPatiently("nantes", HOME, 9);

        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(32);
        clock.pass(Duration.ofSeconds(31));
        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(1);
        clock.pass(Duration.ofMillis(500));
        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(1);
        clock.pass(Duration.ofMillis(500));
        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(NOT_AT_ALL);
    }

    @Test
    void wrongPasswordsAreForgottenAfterAnHour() {
        guessPatiently("nantes", HOME, 9);
        clock.pass(Duration.ofHours(1));

        assertThat(attempt("nantes", HOME, WRONG)).isEqualTo(NOT_AT_ALL);
        assertThat(attempt("nantes", HOME, WRONG)).isEqualTo(NOT_AT_ALL);
    }

    @Test
    void clockThatIsSetBack_doesNotTurnSecondsIntoHours() {
        guessPatiently("nantes", HOME, 5);
        clock.pass(Duration.ofDays(-3));

        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(2);
        clock.pass(Duration.ofSeconds(2));
        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(NOT_AT_ALL);
    }

    @Test
    void programThatRepeatsItsPassword_doesNotClearTheCountOfAGuesserBesideIt() {
        attempt("nantes", HOME, RIGHT);
        for (int i = 0; i < 4; i++) {
            attempt("nantes", HOME, WRONG);
            clock.pass(Duration.ofSeconds(1));
            attempt("nantes", HOME, REMEMBERED);
        }
        attempt("nantes", HOME, WRONG);

        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(2);
    }

    @Test
    void networkThatTriesManyAccounts_mayTrySixtyInAnHour() {
        attempt("nantes", HOME, RIGHT);
        for (int i = 0; i < 60; i++) {
            assertThat(attempt("account" + i, HOME, WRONG)).isEqualTo(NOT_AT_ALL);
        }

        assertThat(attempt("account60", HOME, WRONG)).isEqualTo(60);
        // A colleague behind the same address, who has logged in from there before.
        assertThat(attempt("nantes", HOME, WRONG)).isEqualTo(NOT_AT_ALL);
        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(NOT_AT_ALL);
        assertThat(attempt("account60", HOME, WRONG)).isEqualTo(60);
        assertThat(attempt("account60", ELSEWHERE, RIGHT)).isEqualTo(NOT_AT_ALL);
        clock.pass(Duration.ofMinutes(1));
        assertThat(attempt("account60", HOME, RIGHT)).isEqualTo(NOT_AT_ALL);
    }

    @Test
    void wholeOfficeLogsInBehindOneAddress() {
        for (int i = 0; i < 500; i++) {
            assertThat(attempt("colleague" + i, HOME, RIGHT)).isEqualTo(NOT_AT_ALL);
        }
    }

    @Test
    void floodOfNamesFillsNoMemory_andPushesOutNoCount() {
        guessPatiently("nantes", HOME, 12);
        long before = throttle.size();
        for (int i = 0; i < 10_000; i++) {
            attempt("account" + i, ELSEWHERE, WRONG);
            attempt("x".repeat(100 + i), HOME, WRONG);
        }

        // Sixty of the one network, and all the names that are too long for an account.
        assertThat(throttle.size()).isEqualTo(before + 61);
        assertThat(attempt("nantes", HOME, RIGHT)).isEqualTo(256);
    }

    @Test
    void addressesOfOneIpv6NetworkShareTheirDelay() {
        guessPatiently("nantes", Network.of("2001:db8:0:1::1"), 2);
        guessPatiently("nantes", Network.of("2001:db8:0:1:ffff::2"), 2);

        assertThat(attempt("nantes", Network.of("2001:db8:0:1:abcd:ef01:2345:6789"), RIGHT)).isEqualTo(1);
        assertThat(attempt("nantes", Network.of("2001:db8:0:2::1"), RIGHT)).isEqualTo(NOT_AT_ALL);
    }

    @Test
    void ofParallelGuessesFourAreLookedAt() {
        AtomicInteger looked = new AtomicInteger();
        List<Long> delays = inParallel(40, () -> attempt("nantes", HOME, () -> {
            looked.incrementAndGet();
            return WRONG;
        }));

        assertThat(looked).hasValue(4);
        assertThat(delays.stream().collect(Collectors.groupingBy(delay -> delay, Collectors.counting())))
                .isEqualTo(Map.of(0L, 4L, 1L, 36L));
    }

    @Test
    void parallelRequestsWithTheRightPassword_allComeIn() {
        assertThat(inParallel(40, () -> attempt("nantes", HOME, RIGHT))).containsOnly(NOT_AT_ALL);
    }

    @Test
    void failureOfOurOwnIsNoWrongPassword() {
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> throttle.attempt("nantes", HOME, () -> {
                throw new IllegalStateException("no database");
            })).isInstanceOf(IllegalStateException.class);
        }

        assertThat(attempt("nantes", HOME, WRONG)).isEqualTo(NOT_AT_ALL);
    }

    @Test
    void sentenceSaysHonestlyHowLongToWait() {
        assertThat(refusal(Duration.ofMillis(1)).sentence())
                .isEqualTo("Trop d'essais avec un mot de passe erroné. Réessayez dans 1 seconde.");
        assertThat(refusal(Duration.ofSeconds(64)).sentence()).endsWith("Réessayez dans 64 secondes.");
        assertThat(refusal(Duration.ofSeconds(128)).sentence()).endsWith("Réessayez dans 3 minutes.");
        assertThat(new LoginThrottled(Duration.ofSeconds(60), LoginThrottled.Limit.NETWORK, true).sentence())
                .isEqualTo("Trop d'essais avec des mots de passe erronés depuis votre réseau."
                        + " Réessayez dans 60 secondes.");
    }

    /** Wrong passwords, each as soon as it is looked at. */
    private void guessPatiently(String account, Network network, int times) {
        for (int i = 0; i < times; i++) {
            clock.pass(Duration.ofSeconds(attempt(account, network, REMEMBERED)));
            assertThat(attempt(account, network, WRONG)).isEqualTo(NOT_AT_ALL);
        }
    }

    /** @return the seconds to wait; none where the password was looked at */
    private long attempt(String account, Network network, PasswordCheck result) {
        return attempt(account, network, () -> result);
    }

    private long attempt(String account, Network network, Supplier<PasswordCheck> check) {
        try {
            throttle.attempt(account, network, check);
            return NOT_AT_ALL;
        } catch (LoginThrottled refused) {
            return refused.seconds();
        }
    }

    private static List<Long> inParallel(int threads, Supplier<Long> attempt) {
        ExecutorService guessers = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<Long>> all = IntStream.range(0, threads)
                    .mapToObj(i -> CompletableFuture.supplyAsync(attempt, guessers))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        } finally {
            guessers.shutdown();
        }
    }

    private static LoginThrottled refusal(Duration wait) {
        return new LoginThrottled(wait, LoginThrottled.Limit.ACCOUNT, true);
    }

    private static final class SetClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-02T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
