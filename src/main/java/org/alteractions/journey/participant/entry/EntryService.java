package org.alteractions.journey.participant.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.process.ActingParticipant;
import org.alteractions.journey.process.security.ParticipantSubmissionService;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps public entries until their address is confirmed, and no longer. */
@Component
class EntryService {

    static final Duration PATIENCE = Duration.ofDays(7);
    /** The same form within this time is a double click; later the sender may be waiting for a lost mail. */
    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(10);
    private static final Duration SAME = Duration.ofDays(1);
    private static final String DUPLICATE_KEY = "23505";

    private final StoredEntryRepository entries;
    private final EntryQuota quota;
    private final JdbcClient jdbc;
    private final EntryMails mails;
    private final ParticipantSubmissionService submissions;
    private final Map<String, PublicEntry> kinds;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;
    private final Clock clock;

    EntryService(
            StoredEntryRepository entries,
            EntryQuota quota,
            JdbcClient jdbc,
            EntryMails mails,
            ParticipantSubmissionService submissions,
            List<PublicEntry> kinds,
            TransactionTemplate transaction,
            ObjectMapper json,
            Clock clock) {
        this.entries = entries;
        this.quota = quota;
        this.jdbc = jdbc;
        this.mails = mails;
        this.submissions = submissions;
        this.kinds = kinds.stream().collect(Collectors.toMap(PublicEntry::name, Function.identity()));
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    Optional<PublicEntry> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /**
     * Stores an entry and asks its address to confirm it. Idempotent for the same content.
     *
     * @return the refusal if too much is waiting already; nothing has changed then
     */
    Optional<EntryQuota.Full> receive(StrangerEntry sent) {
        try {
            return transaction.execute(status -> receiveOnce(sent));
        } catch (DbActionExecutionException | DuplicateKeyException failure) {
            if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                    && DUPLICATE_KEY.equals(cause.getSQLState())) {
                // A concurrent request has stored the same entry.
                return Optional.empty();
            }
            throw failure;
        }
    }

    private Optional<EntryQuota.Full> receiveOnce(StrangerEntry sent) {
        Optional<StoredEntry> same = entries.findByDigest(sent.digest());
        if (same.isPresent()) {
            writeAgain(same.get());
            return Optional.empty();
        }
        Optional<EntryQuota.Full> full = quota.full(sent);
        if (full.isEmpty()) {
            Optional.ofNullable(sent.corrects()).flatMap(entries::lock).ifPresent(this::replace);
            keep(sent);
        }
        return full;
    }

    private void replace(StoredEntry corrected) {
        if (!corrected.isConfirmed()) {
            entries.save(corrected.replaced());
            release(corrected.id());
        }
    }

    private void release(Long entry) {
        jdbc.sql("delete from stored_entry_file where entry = ?").param(entry).update();
        quota.release(entry);
    }

    private void writeAgain(StoredEntry entry) {
        if (!entry.isConfirmed() && entry.mailedAt().isBefore(clock.instant().minus(DOUBLE_CLICK))
                && !mails.isWrittenToEnough(entry.address())) {
            mails.invite(entries.save(entry.mailedAgain(clock.instant())));
        }
    }

    private void keep(StrangerEntry sent) {
        PublicEntry kind = sent.kind();
        String address = kind.address(sent.answers());
        boolean heldBack = mails.isWrittenToEnough(address);
        ChapterId chapter = kind.chapter(sent.answers());
        StoredEntry entry = entries.save(StoredEntry.of(
                new StoredEntry.Page(kind.name(), chapter, sent.language().getLanguage()),
                new StoredEntry.Form(address, written(sent.answers())), heldBack ? 0 : 1, sent.digest(),
                clock.instant()));
        quota.take(entry.id(), sent);
        sent.files().forEach((field, file) -> jdbc
                .sql("insert into stored_entry_file (entry, field, name, content) values (?, ?, ?, ?)")
                .params(entry.id(), field, file.fileName(), Base64.getEncoder().encodeToString(file.bytes()))
                .update());
        if (heldBack) {
            mails.inviteWithoutMail(entry);
        } else {
            mails.invite(entry);
        }
    }

    Map<String, Object> answers(StoredEntry entry) {
        return read(entry.answers());
    }

    /** By key of their field. */
    Map<String, String> fileNames(StoredEntry entry) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select field, name from stored_entry_file where entry = ?").param(entry.id())
                .query((row, number) -> names.put(row.getString("field"), row.getString("name")))
                .list();
        return names;
    }

    Map<String, CheckedPdf> files(StoredEntry entry) {
        return filesOf(entry.id());
    }

    /**
     * Starts the process of an entry. Idempotent; an entry that its sender has corrected is ignored.
     *
     * @param note runs in the same transaction, before the content is deleted
     * @throws RuntimeException if the form handler refuses the answers; the entry keeps waiting then
     */
    @Transactional
    public void confirm(Long id, Consumer<StoredEntry> note) {
        StoredEntry entry = entries.lock(id).orElseThrow();
        if (entry.isConfirmed() || entry.isReplaced()) {
            return;
        }
        note.accept(entry);
        PublicEntry kind = kinds.get(entry.kind());
        ActingParticipant participant = new ActingParticipant(entry.participant(), entry.chapter());
        CaseReference reference = CaseReference.of(submissions.start(participant, kind.process(),
                kind.forStaff(read(entry.answers()), Locale.forLanguageTag(entry.language()))));
        submissions.act(participant, () -> kind.keep(reference, filesOf(id)));
        release(id);
        entries.save(entry.confirmed(reference.value()));
    }

    /** An entry that is not confirmed within a week is deleted. */
    @Scheduled(cron = "0 20 3 * * *", zone = WallClock.PARIS_ID)
    @Transactional
    public void forget() {
        entries.forget(clock.instant().minus(PATIENCE));
        entries.forgetDigests(clock.instant().minus(SAME));
    }

    // The files were checked on upload.
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
