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
 * Limits the size of unconfirmed entries per network and in total. The database counts, so a restart does not reset the
 * limit. The number of concurrent uploads is limited, so only a few can exceed the limit together.
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

    /** Limits for answers and files together; a school may share one network. Entries without files get 10 % more. */
    @ConfigurationProperties("journey.waiting-entries")
    record Settings(DataSize perNetwork, DataSize overall) {}

    /** Refusal of an entry. @param ofNetwork whether the network's limit is reached, not the total */
    record Full(boolean ofNetwork, Sentence sentence) {}

    /** @return empty if there is room */
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

    // A proxy may forward any text as the address.
    private static String key(Network network) {
        return network.text().substring(0, Math.min(network.text().length(), LONGEST_NETWORK));
    }

    private long waiting() {
        return jdbc.sql("select coalesce(sum(byte_count), 0) from stored_entry_origin").query(Long.class).single();
    }
}
