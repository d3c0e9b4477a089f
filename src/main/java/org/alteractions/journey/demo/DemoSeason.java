package org.alteractions.journey.demo;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alteractions.journey.id.ChapterId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates demo seasons in progress through the forms that staff fill in; partners are reference data (db/demo). A
 * background thread does this, so that Tasklist is available at once and fills gradually. A step that is not possible
 * yet is retried as long as the application runs, and after the next start.
 */
@Component
@Profile("demo")
class DemoSeason {

    /** In the order of execution. */
    private static final List<ChapterId> CHAPTERS =
            Stream.of("nantes", "lille", "lyon", "paris").map(ChapterId::of).toList();
    /** Pauses before the next round: the short one while steps progress or jobs run, the long one otherwise. */
    private static final Duration SHORT_REST = Duration.ofSeconds(1);
    private static final Duration LONG_REST = Duration.ofSeconds(30);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(DemoSeason.class);

    private final DemoCoordinator coordinator;
    private final DemoFiles files;
    private final DemoLedger ledger;
    private final DemoProgress progress;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean wanted;
    private final Duration delay;
    private final Duration patience;
    private final Thread teller = new Thread(this::tell, "demo-season");
    private final CountDownLatch stopped = new CountDownLatch(1);

    DemoSeason(
            DemoCoordinator coordinator,
            DemoFiles files,
            DemoLedger ledger,
            DemoProgress progress,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${journey.demo.season}") boolean wanted,
            @Value("${journey.demo.delay}") Duration delay,
            @Value("${journey.demo.patience}") Duration patience) {
        this.coordinator = coordinator;
        this.files = files;
        this.ledger = ledger;
        this.progress = progress;
        this.transaction = transaction;
        this.clock = clock;
        this.wanted = wanted;
        this.delay = delay;
        this.patience = patience;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void begin() {
        if (wanted) {
            teller.setDaemon(true);
            teller.start();
        }
    }

    // Without an interrupt, which would close the database file for all other threads.
    @PreDestroy
    void stop() throws InterruptedException {
        stopped.countDown();
        teller.join(TIME_TO_STOP.toMillis());
    }

    private void tell() {
        try {
            if (stopped.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            if (!ledger.begin()) {
                LOG.info("No demo season: this database has dossiers of its own");
                return;
            }
            tell(CHAPTERS.stream()
                    .map(chapter -> new DemoScript(
                            chapter, coordinator, files, ledger, transaction, clock, patience, this::isStopped))
                    .toList());
        } catch (CancellationException stopping) {
            LOG.info("The demo season goes on at the next start");
        } catch (InterruptedException nobodyWaitsForIt) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.error("The demo season stops halfway", broken);
        } finally {
            progress.end();
        }
    }

    private void tell(List<DemoScript> scripts) throws InterruptedException {
        progress.begin(scripts.stream().mapToInt(DemoScript::steps).sum());
        int told = ledger.count();
        int late = round(scripts);
        while (late > 0 && !isStopped()) {
            Duration rest = rest(ledger.count() > told, late);
            told = ledger.count();
            stopped.await(rest.toMillis(), TimeUnit.MILLISECONDS);
            late = round(scripts);
        }
        LOG.info("The demo season is told: {}", ledger.summary());
    }

    private static int round(List<DemoScript> scripts) {
        int late = 0;
        for (DemoScript script : scripts) {
            late += script.tell();
        }
        return late;
    }

    private Duration rest(boolean goesOn, int late) {
        if (goesOn || coordinator.isBusy()) {
            return SHORT_REST;
        }
        LOG.info("The demo season waits with {} steps: their cases have taken another course", late);
        progress.end();
        return LONG_REST;
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
