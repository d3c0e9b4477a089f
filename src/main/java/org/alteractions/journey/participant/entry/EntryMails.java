package org.alteractions.journey.participant.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.Mailbox;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.process.CaseContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that ask to confirm an address: a few a day to each mailbox, for anybody can type it in. What comes beyond is
 * kept all the same: the pages of earlier mails lead to it, and its own mail follows when a day has passed.
 */
@Component
public class EntryMails {

    /** Beyond it the mailbox's owner is not bothered any more, whoever types it in. */
    static final int MOST_A_DAY = 3;
    private static final Duration DAY = Duration.ofDays(1);

    private final StoredEntryRepository entries;
    private final IssuedLinks links;
    private final Mails mails;
    private final Map<String, PublicEntry> kinds;
    private final Clock clock;

    EntryMails(StoredEntryRepository entries, IssuedLinks links, Mails mails, List<PublicEntry> kinds, Clock clock) {
        this.entries = entries;
        this.links = links;
        this.mails = mails;
        this.kinds = kinds.stream().collect(Collectors.toMap(PublicEntry::name, Function.identity()));
        this.clock = clock;
    }

    boolean isWrittenToEnough(String address) {
        return count(Mailbox.of(address), written()) >= MOST_A_DAY;
    }

    void invite(StoredEntry entry) {
        mails.invite(kinds.get(entry.kind()).confirmation(), PublicEntry.CONFIRM,
                LocalDate.ofInstant(entry.sentAt(), clock.getZone()).plusDays(EntryService.PATIENCE.toDays() - 1),
                CaseContext.of(CaseReference.of(entry.participant())), entry.chapter(),
                recipient(entry));
    }

    /** The pages of earlier mails to the same address lead to it. */
    void inviteWithoutMail(StoredEntry entry) {
        links.write(PublicEntry.CONFIRM, CaseReference.of(entry.participant()), entry.chapter(), recipient(entry));
    }

    /** A page that no mail has led to yet. */
    record Unwritten(StoredEntry entry, String path) {}

    /** What else waits for the same address, the newest first. */
    List<Unwritten> unwritten(StoredEntry entry) {
        return entry.address() == null ? List.of() : entries.unwritten(entry.address(), entry.id()).stream()
                .flatMap(other -> link(other).map(link -> new Unwritten(other, links.path(link))).stream())
                .toList();
    }

    private Optional<ParticipantLink> link(StoredEntry entry) {
        return links.open(entry.participant(), CaseReference.of(entry.participant())).stream().findFirst();
    }

    /** Writes what was held back, still a few a day to each mailbox. */
    @Scheduled(cron = "0 25 * * * *")
    @Transactional
    public void writeHeldBack() {
        List<Mailbox> written = written();
        for (StoredEntry entry : entries.unwritten()) {
            Mailbox mailbox = Mailbox.of(entry.address());
            if (count(mailbox, written) < MOST_A_DAY) {
                invite(entries.save(entry.mailedAgain(clock.instant())));
                written.add(mailbox);
            }
        }
    }

    private List<Mailbox> written() {
        return entries.writtenAddresses(clock.instant().minus(DAY)).stream()
                .map(Mailbox::of)
                .collect(Collectors.toList());
    }

    private static long count(Mailbox mailbox, List<Mailbox> written) {
        return written.stream().filter(mailbox::equals).count();
    }

    private static Recipient recipient(StoredEntry entry) {
        return new Recipient(entry.participant(), entry.address(), entry.address(),
                Locale.forLanguageTag(entry.language()));
    }
}
