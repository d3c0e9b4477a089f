package org.alteractions.journey.participant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries from the public pages that are not confirmed yet. */
@Component
public class WaitingEntries {

    private final JdbcClient jdbc;

    WaitingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int waiting() {
        return jdbc.sql("select count(*) from stored_entry where reference is null").query(Integer.class).single();
    }

    /** As if all that waits came from there and were so large. */
    public void claim(String network, long bytes) {
        jdbc.sql("update stored_entry_origin set network = ?, byte_count = ?").params(network, bytes).update();
    }
}
