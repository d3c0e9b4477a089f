package org.alteractions.journey.participant.entry;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much may wait until addresses are confirmed, from one network and from all. It is counted in the database: a
 * restart forgives nothing. Uploads take place a few at a time, so at most as many go beyond the limit together.
 */
@Component
class EntryQuota {

    private static final int RESERVE = 10;
    private static final int LONGEST_NETWORK = 64;

    private final Settings settings;
    private final JdbcClient jdbc;
    private final SecurityLog securityLog;

    EntryQuota(Settings settings, JdbcClient jdbc, SecurityLog securityLog) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.securityLog = securityLog;
    }

    /** Answers and files together; a whole school may share one network. A tenth more is kept for what brings no files. */
    @ConfigurationProperties("journey.waiting-entries")
    record Settings(DataSize perNetwork, DataSize overall) {}

    /** Why nothing more may wait. @param ofNetwork from one network, or from all */
    record Full(boolean ofNetwork, Sentence sentence) {}

    /** @return empty where there is room */
    Optional<Full> full(StrangerEntry sent) {
        if (waiting(sent.network()) + sent.bytes() > most(settings.perNetwork(), sent)) {
            return Optional.of(refused("waiting-entries-of-network", true, new Sentence(
                    "Trop d'envois de votre réseau attendent encore d'être confirmés. Réessayez dans une heure, ou"
                            + " sans joindre de fichier : vous pourrez l'envoyer plus tard. Rien n'a été enregistré.",
                    "Too much from your network still waits to be confirmed. Try again in an hour, or without a"
                            + " file: you can send it later. Nothing has been recorded.")));
        }
        if (waiting() + sent.bytes() > most(settings.overall(), sent)) {
            return Optional.of(refused("waiting-entries", false, new Sentence(
                    "Trop d'envois attendent encore d'être confirmés. Réessayez dans une heure, ou sans joindre de"
                            + " fichier : vous pourrez l'envoyer plus tard. Rien n'a été enregistré.",
                    "Too much still waits to be confirmed. Try again in an hour, or without a file: you can send it"
                            + " later. Nothing has been recorded.")));
        }
        return Optional.empty();
    }

    private static long most(DataSize limit, StrangerEntry sent) {
        return sent.files().isEmpty() ? limit.toBytes() + limit.toBytes() / RESERVE : limit.toBytes();
    }

    void take(Long entry, StrangerEntry sent) {
        jdbc.sql("insert into stored_entry_origin (entry, network, byte_count) values (?, ?, ?)")
                .params(entry, key(sent.network()), sent.bytes())
                .update();
    }

    void release(Long entry) {
        jdbc.sql("delete from stored_entry_origin where entry = ?").param(entry).update();
    }

    private Full refused(String reason, boolean ofNetwork, Sentence sentence) {
        securityLog.record(SecurityEvent.REQUEST_REFUSED, "reason", reason);
        return new Full(ofNetwork, sentence);
    }

    private long waiting(Network network) {
        return jdbc.sql("select coalesce(sum(byte_count), 0) from stored_entry_origin where network = ?")
                .param(key(network))
                .query(Long.class)
                .single();
    }

    // What a proxy hands on as an address may be any text.
    private static String key(Network network) {
        return network.text().substring(0, Math.min(network.text().length(), LONGEST_NETWORK));
    }

    private long waiting() {
        return jdbc.sql("select coalesce(sum(byte_count), 0) from stored_entry_origin").query(Long.class).single();
    }
}
