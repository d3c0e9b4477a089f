package org.alteractions.journey.participant.entry;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.capacity.SubmitLimit;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.DraftContent;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.draft.PagePlace;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.FormPosts;
import org.alteractions.journey.participant.page.FormPosts.Reason;
import org.alteractions.journey.participant.page.LinkTarget;
import org.alteractions.journey.participant.page.PostOutcome;
import org.alteractions.journey.participant.page.Refusals;
import org.alteractions.journey.participant.page.SentForm;
import org.alteractions.journey.participant.receipt.Receipt;
import org.alteractions.journey.participant.receipt.ReceiptKey;
import org.alteractions.journey.participant.receipt.ReceiptService;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Page of the confirmation mail after a public entry. It shows what was sent, and one button starts the case. */
@Component
class ConfirmEntry implements LinkTarget {

    /** Replaces the digest, because an entry is confirmed only once. */
    private static final String ONLY = "";

    private final StoredEntryRepository entries;
    private final EntryService service;
    private final EntryMails mails;
    private final FormPages pages;
    private final FormPosts posts;
    private final ReceiptService receipts;
    private final SubmitLimit limit;
    private final Refusals refusals;

    ConfirmEntry(
            StoredEntryRepository entries,
            EntryService service,
            EntryMails mails,
            FormPages pages,
            FormPosts posts,
            ReceiptService receipts,
            SubmitLimit limit,
            Refusals refusals) {
        this.entries = entries;
        this.service = service;
        this.mails = mails;
        this.pages = pages;
        this.posts = posts;
        this.receipts = receipts;
        this.limit = limit;
        this.refusals = refusals;
    }

    @Override
    public Optional<String> purpose() {
        return Optional.of(PublicEntry.CONFIRM);
    }

    @Override
    public ModelAndView show(ParticipantLink link, ParticipantVisit visit, Look look) {
        StoredEntry entry = entry(link);
        if (entry.isReplaced()) {
            return new ModelAndView("participant/message").addObject("message", "replaced");
        }
        Optional<PageDraft> draft = look.draft().filter(before -> !entry.isConfirmed());
        Optional<DraftContent> kept = draft.map(PageDraft::content);
        Locale language = visit.person().language();
        return new ModelAndView("participant/confirm", FormPages.status(draft))
                .addObject("kind", entry.kind())
                .addObject("reference", entry.reference())
                .addObject("draft", draft.orElse(null))
                .addObject("correctable", kept.map(DraftContent::about).orElse(null))
                .addObject("notice", kept.map(DraftContent::notice).orElse(null))
                .addObject("problems", kept.stream()
                        .flatMap(before -> before.problems().values().stream())
                        .map(problem -> problem.in(language))
                        .toList())
                .addObject("others", mails.unwritten(entry).stream().map(other -> new Other(other.path(),
                        WrittenDates.moment(LocalDateTime.ofInstant(other.entry().sentAt(), WallClock.PARIS),
                                language))).toList())
                .addObject("lines", entry.isConfirmed()
                        ? receipts.last(receipt(entry)).map(Receipt::lines).orElseGet(List::of)
                        : lines(entry, language));
    }

    /** Another waiting entry of the same address, without a mail so far. @param when time of sending, in words */
    record Other(String path, String when) {}

    private List<AnswerLine> lines(StoredEntry entry, Locale language) {
        return pages.lines(PublicEntryController.content(service.kind(entry.kind()).orElseThrow(), language),
                service.answers(entry), service.fileNames(entry));
    }

    /** The entry itself is the key, because only its own link opens it. */
    private static ReceiptKey receipt(StoredEntry entry) {
        return new ReceiptKey(PublicEntry.CONFIRM, CaseReference.of(entry.participant().value()), entry.participant(),
                "");
    }

    @Override
    public PostOutcome send(ParticipantLink link, ParticipantVisit visit, SentForm sent) {
        StoredEntry entry = entry(link);
        if (sent.refused().isPresent()) {
            return posts.again(sent, Reason.of(sent.refused().get()), Optional.empty(),
                    draft -> show(link, visit, Look.at(draft)));
        }
        Locale language = visit.person().language();
        return confirm(entry, language)
                .map(refused -> posts.again(sent, refused, correctable(entry, sent, refused, language),
                        draft -> show(link, visit, Look.at(draft))))
                .orElseGet(PostOutcome.Done::ofWhole);
    }

    /** @return draft of the public page, filled in with the refused entry; empty if there is no room */
    private Optional<String> correctable(StoredEntry entry, SentForm sent, Reason refused, Locale language) {
        Map<String, Object> answers = service.answers(entry);
        return posts.corrected(
                        new PagePlace(entry.kind(), sent.place().browser(), sent.place().network()), refused,
                        entry.number(), answers, lines(entry, language), service.files(entry));
    }

    /** @return reason of the refusal; empty if the entry is confirmed, now or before */
    private Optional<Reason> confirm(StoredEntry entry, Locale language) {
        try {
            return limit.within(() -> {
                service.confirm(entry.id(), sent ->
                        receipts.record(receipt(sent), 1, ONLY, lines(sent, language), false));
                return Optional.empty();
            });
        } catch (SubmissionRefused refused) {
            return Optional.of(Reason.wrong(refusals.of(refused)));
        } catch (Refusal refused) {
            return Optional.of(Reason.wrong(refusals.of(refused)));
        }
    }

    private StoredEntry entry(ParticipantLink link) {
        return entries.findById(EntryAddresses.number(link.participant())).orElseThrow();
    }
}
