package org.alteractions.journey.demo;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
 * Fills the demo with seasons in full swing, by the forms that staff fill in; partners are reference data (db/demo).
 * Told in the background, so that Tasklist is there at once and fills while one looks; where the application is stopped
 * meanwhile, the next start goes on.
 */
@Component
@Profile("demo")
class DemoSeason {

    /** In the order in which they are told. */
    private static final List<String> CHAPTERS = List.of("nantes", "lille", "lyon", "paris");
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(DemoSeason.class);

    private final DemoDesk desk;
    private final DemoLedger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean wanted;
    private final Duration delay;
    private final Duration patience;
    private final Thread teller = new Thread(this::tell, "demo-season");
    private final CountDownLatch stopped = new CountDownLatch(1);

    DemoSeason(
            DemoDesk desk,
            DemoLedger ledger,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${journey.demo.season}") boolean wanted,
            @Value("${journey.demo.delay}") Duration delay,
            @Value("${journey.demo.patience}") Duration patience) {
        this.desk = desk;
        this.ledger = ledger;
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

    // Without an interrupt, which would close the database's file under everybody else.
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
            CHAPTERS.forEach(chapter ->
                    new DemoScript(chapter, desk, ledger, transaction, clock, patience, this::isStopped).tell());
            LOG.info("The demo season is told: {}", ledger.summary());
        } catch (CancellationException stopping) {
            LOG.info("The demo season goes on at the next start");
        } catch (InterruptedException nobodyWaitsForIt) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.error("The demo season stops halfway", broken);
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }
}
