package org.alteractions.journey.participant.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.mail.Mailbox;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.PagePlace;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.FormPosts;
import org.alteractions.journey.participant.page.FormPosts.Posted;
import org.alteractions.journey.participant.page.FormPosts.Reason;
import org.alteractions.journey.participant.page.SentEntries;
import org.alteractions.journey.participant.page.SentEntries.SentEntry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Entries that a browser has sent on a public page: their receipts, and the page filled in again until the address is
 * confirmed.
 */
@Component
class ReopenedEntries {

    private final SentEntries receipts;
    private final StoredEntryRepository entries;
    private final EntryService service;
    private final FormPages pages;
    private final FormPosts posts;

    ReopenedEntries(
            SentEntries receipts,
            StoredEntryRepository entries,
            EntryService service,
            FormPages pages,
            FormPosts posts) {
        this.receipts = receipts;
        this.entries = entries;
        this.service = service;
        this.pages = pages;
        this.posts = posts;
    }

    /** @param digest of the entry; empty if there is none or it was stored a moment ago */
    String keep(PublicEntry kind, Posted posted, Optional<String> digest, List<AnswerLine> lines) {
        PagePlace place = posted.sent().place();
        String from = posted.sent().draft();
        String known = digest.or(() -> from(place, from).map(SentEntry::digest)).orElse(null);
        return receipts.keep(place, kind.address(posted.answers()), lines, known, from);
    }

    ModelAndView receipt(PublicEntry kind, PagePlace place, String id) {
        Optional<SentEntry> sent = receipts.find(place, id);
        Optional<StoredEntry> waiting = sent.flatMap(this::waiting);
        boolean later = waiting.filter(entry -> entry.repeated().mails() == 0).isPresent()
                && hasSentOften(place, sent.get().address());
        ModelAndView page = receipts.receipt(place, id, later ? "sent-later" : "sent")
                .addObject("fill", "/" + kind.name());
        return waiting.isPresent() ? page.addObject("again", id) : page;
    }

    // Uses only the browser's own receipts, so that it reveals nothing about other senders of the address.
    private boolean hasSentOften(PagePlace place, String address) {
        return receipts.all(place).stream()
                .filter(sent -> Mailbox.of(sent.address()).equals(Mailbox.of(address)))
                .count() > EntryMails.MOST_A_DAY;
    }

    /** The newest receipt of an entry that can still be corrected. */
    Optional<String> newest(PagePlace place) {
        return receipts.all(place).stream().filter(sent -> waiting(sent).isPresent()).map(SentEntry::id).findFirst();
    }

    /** @return id of a draft with the entry's content; empty if it is confirmed or there is no room */
    Optional<String> reopen(PublicEntry kind, PagePlace place, String receipt, Locale language) {
        return receipts.find(place, receipt).flatMap(sent -> reopen(kind, place, sent, language));
    }

    /** Reopens the entry that was sent from a draft, for a sender who goes back to that draft. */
    Optional<String> reopenFrom(PublicEntry kind, PagePlace place, String draft, Locale language) {
        return from(place, draft).flatMap(sent -> reopen(kind, place, sent, language));
    }

    private Optional<SentEntry> from(PagePlace place, String draft) {
        return draft == null ? Optional.empty() : receipts.all(place).stream()
                .filter(sent -> draft.equals(sent.draft()))
                .findFirst();
    }

    private Optional<String> reopen(PublicEntry kind, PagePlace place, SentEntry sent, Locale language) {
        return waiting(sent).flatMap(entry -> {
            Map<String, Object> answers = service.answers(entry);
            return posts.corrected(place, new Reason(HttpStatus.OK, "reopened", Map.of()), entry.number(), answers,
                    pages.lines(PublicEntryController.content(kind, language), answers, service.fileNames(entry)),
                    service.files(entry));
        });
    }

    private Optional<StoredEntry> waiting(SentEntry sent) {
        return Optional.ofNullable(sent.digest())
                .flatMap(entries::findByDigest)
                .filter(entry -> !entry.isConfirmed());
    }
}
