package org.alteractions.journey.settings;

import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes H2 write each commit to its file at once. By default H2 writes half a second later. A crash in between would
 * lose the record of sent mails, and the next start would send them again. A first start that is interrupted while it
 * creates the tables is repeated by the next start.
 */
@Component
final class DurableH2 implements SmartLifecycle {

    private final JdbcClient database;
    private final boolean needed;
    private boolean running;

    DurableH2(DataSource database, @Value("${spring.datasource.url}") String url) {
        this.database = JdbcClient.create(database);
        this.needed = concerns(url);
    }

    /** True for a file database whose URL does not set the write delay itself. */
    static boolean concerns(String url) {
        return url.startsWith("jdbc:h2:")
                && !url.startsWith("jdbc:h2:mem:")
                && !url.toUpperCase(Locale.ROOT).contains(";WRITE_DELAY=");
    }

    @Override
    public void start() {
        if (needed) {
            database.sql("set write_delay 0").update();
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before the web server, the job executor and the mails. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
