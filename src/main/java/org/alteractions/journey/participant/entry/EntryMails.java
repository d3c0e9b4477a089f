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
 * Mails that ask to confirm an address, limited per mailbox and day, because anyone can type in any address. Entries
 * above the limit are kept: the pages of earlier mails link to them, and their own mail follows after a day.
 */
@Component
public class EntryMails {

    /** Limit that protects the owner of the mailbox, independent of who types in the address. */
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
                CaseContext.of(CaseReference.of(entry.participant().value())), entry.chapter(),
                recipient(entry));
    }

    /** Creates the link without a mail; the pages of earlier mails to the same address show it. */
    void inviteWithoutMail(StoredEntry entry) {
        links.write(PublicEntry.CONFIRM, CaseReference.of(entry.participant().value()), entry.chapter(),
                recipient(entry));
    }

    /** An entry whose page no mail has linked to yet. */
    record Unwritten(StoredEntry entry, String path) {}

    /** Other waiting entries of the same address, newest first. */
    List<Unwritten> unwritten(StoredEntry entry) {
        return entry.address() == null ? List.of() : entries.unwritten(entry.address(), entry.id()).stream()
                .flatMap(other -> link(other).map(link -> new Unwritten(other, links.path(link))).stream())
                .toList();
    }

    private Optional<ParticipantLink> link(StoredEntry entry) {
        return links.open(entry.participant(), CaseReference.of(entry.participant().value())).stream().findFirst();
    }

    /** Sends the delayed mails, still within the daily limit of each mailbox. */
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
