package org.alteractions.journey.participant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.mail.Mailbox;
import org.alteractions.journey.mail.Mails;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.ActingParticipant;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.security.ParticipantDesk;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came from a public page until its address is confirmed, and no longer. */
@Component
class EntryDesk {

    static final String CONFIRM = "confirm-entry";

    private static final Duration PATIENCE = Duration.ofDays(7);
    /** Beyond it the mailbox's owner is not bothered any more, whoever types it in. */
    private static final int MOST_A_DAY = 3;

    private final StoredEntries entries;
    private final EntryQuota quota;
    private final JdbcClient jdbc;
    private final Mails mails;
    private final ParticipantDesk desk;
    private final Map<String, PublicEntry> kinds;
    private final ObjectMapper json;
    private final Clock clock;

    EntryDesk(
            StoredEntries entries,
            EntryQuota quota,
            JdbcClient jdbc,
            Mails mails,
            ParticipantDesk desk,
            List<PublicEntry> kinds,
            ObjectMapper json,
            Clock clock) {
        this.entries = entries;
        this.quota = quota;
        this.jdbc = jdbc;
        this.mails = mails;
        this.desk = desk;
        this.kinds = kinds.stream().collect(Collectors.toMap(PublicEntry::name, Function.identity()));
        this.json = json;
        this.clock = clock;
    }

    Optional<PublicEntry> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /**
     * Keeps what was sent and asks its address to confirm it.
     *
     * @return why not, where too much waits already; nothing has changed then
     */
    @Transactional
    public Optional<EntryQuota.Full> receive(StrangerEntry sent) {
        Optional<EntryQuota.Full> full = quota.full(sent);
        if (full.isEmpty()) {
            keep(sent);
        }
        return full;
    }

    private void keep(StrangerEntry sent) {
        PublicEntry kind = sent.kind();
        String address = kind.address(sent.answers());
        if (isWrittenToEnough(address)) {
            return;
        }
        String chapter = kind.chapter(sent.answers());
        StoredEntry entry = entries.save(new StoredEntry(null, null, kind.name(), chapter,
                sent.language().getLanguage(), address, written(sent.answers()), clock.instant(), null));
        quota.take(entry.id(), sent);
        sent.files().forEach((field, file) -> jdbc
                .sql("insert into stored_entry_file (entry, field, name, content) values (?, ?, ?, ?)")
                .params(entry.id(), field, file.fileName(), Base64.getEncoder().encodeToString(file.bytes()))
                .update());
        mails.invite(kind.confirmation(), CONFIRM, LocalDate.now(clock).plusDays(PATIENCE.toDays() - 1),
                new CaseContext(entry.participant(), null, null, key -> null), chapter, new Recipient(entry.participant(), address, address, sent.language()));
    }

    private boolean isWrittenToEnough(String address) {
        Mailbox mailbox = Mailbox.of(address);
        return entries.waitingAddresses(clock.instant().minus(Duration.ofDays(1))).stream()
                .map(Mailbox::of)
                .filter(mailbox::equals)
                .count() >= MOST_A_DAY;
    }

    /**
     * Begins what was sent, once, however often it is confirmed.
     *
     * @return reference of the case
     * @throws RuntimeException as the form seam refuses answers; the entry waits on then
     */
    @Transactional
    public String confirm(Long id) {
        StoredEntry entry = entries.lock(id).orElseThrow();
        if (entry.isConfirmed()) {
            return entry.reference();
        }
        PublicEntry kind = kinds.get(entry.kind());
        ActingParticipant participant = new ActingParticipant(entry.participant(), entry.chapter());
        String reference = desk.start(participant, kind.process(),
                kind.forStaff(read(entry.answers()), Locale.forLanguageTag(entry.language())));
        desk.act(participant, () -> kind.keep(reference, filesOf(id)));
        jdbc.sql("delete from stored_entry_file where entry = ?").param(id).update();
        quota.release(id);
        return entries.save(entry.confirmed(reference)).reference();
    }

    /** Whoever does not confirm within a week has not meant it. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Paris")
    @Transactional
    public void forget() {
        entries.forget(clock.instant().minus(PATIENCE));
    }

    // Checked when they came.
    private Map<String, CheckedPdf> filesOf(Long entry) {
        return jdbc.sql("select field, name, content from stored_entry_file where entry = ?").param(entry)
                .query((row, number) -> Map.entry(row.getString("field"), new CheckedPdf(
                        row.getString("name"), Base64.getDecoder().decode(row.getString("content")))))
                .list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String written(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers cannot be written as JSON", e);
        }
    }

    private Map<String, Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers that were kept cannot be read", e);
        }
    }
}
