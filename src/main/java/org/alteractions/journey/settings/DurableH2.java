package org.alteractions.journey.settings;

import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By default H2 writes to its file half a second after it has answered. Whoever ended in between had sent mails that it
 * did not remember at the next start, and sent them again. So it writes at once, before anybody is answered; a first
 * start that ends while it makes the tables is one that the next start repeats.
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

    /** A file, without a setting of somebody's own. */
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

    /** Before the web server, the jobs and the mails. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
