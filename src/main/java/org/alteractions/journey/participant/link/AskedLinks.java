package org.alteractions.journey.participant.link;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Addresses that asked for their links. The page only stores the address and the lookup runs later, so the response
 * time does not reveal whether the address is known.
 */
@Component
public class AskedLinks {

    private static final Logger LOG = LoggerFactory.getLogger(AskedLinks.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final MyLinks links;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskedLinks(JdbcClient jdbc, MyLinks links, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Transactional
    public void ask(String address) {
        jdbc.sql("insert into asked_links (address, asked_at, attempts) values (?, ?, 0)")
                .params(address, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Sends the links to known addresses, each in a separate transaction. Safe to call on several nodes. */
    public void send() {
        jdbc.sql("select id from asked_links order by id").query(Long.class).list().forEach(this::send);
    }

    private void send(Long id) {
        try {
            transaction.executeWithoutResult(status -> take(id).ifPresent(address -> {
                links.sendAgain(address);
                forget(id);
            }));
        } catch (RuntimeException problem) {
            LOG.warn("Links asked for under {} were not written: {}", id, problem.getClass().getSimpleName());
            giveUpOrTryAgain(id);
        }
    }

    private Optional<String> take(Long id) {
        return jdbc.sql("select address from asked_links where id = ? for update skip locked")
                .param(id)
                .query(String.class)
                .optional();
    }

    // Deletes the address after a day or the last attempt; a person without a mail can ask again.
    private void giveUpOrTryAgain(Long id) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update asked_links set attempts = attempts + 1 where id = ?").param(id).update();
            jdbc.sql("delete from asked_links where id = ? and (attempts >= ? or asked_at < ?)")
                    .params(List.of(id, MOST_ATTEMPTS, clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC)))
                    .update();
        });
    }

    private void forget(Long id) {
        jdbc.sql("delete from asked_links where id = ?").param(id).update();
    }
}
