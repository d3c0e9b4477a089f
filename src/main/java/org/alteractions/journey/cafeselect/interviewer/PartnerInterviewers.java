package org.alteractions.journey.cafeselect.interviewer;

import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.undelivered.AddressCorrection;
import org.alteractions.journey.partner.Partner;
import org.alteractions.journey.partner.PartnerEntries;
import org.alteractions.journey.process.search.PlainText;
import org.springframework.stereotype.Component;

/** Adds, changes and retires interviewers. Each operation returns the reference of its entry. */
@Component
class PartnerInterviewers {

    private final InterviewerRepository interviewers;
    private final PartnerEntries entries;
    private final AddressCorrection addresses;

    PartnerInterviewers(
            InterviewerRepository interviewers, PartnerEntries entries, AddressCorrection addresses) {
        this.addresses = addresses;
        this.interviewers = interviewers;
        this.entries = entries;
    }

    /**
     * If an interviewer of the same name already has the address, that interviewer is changed instead.
     *
     * @throws org.alteractions.journey.Refusal if the address is known under another name
     */
    CaseReference add(ChapterId chapter, Interviewer.Details told) {
        return Partner.at(told.email(), interviewers.ofChapter(chapter))
                .map(known -> change(requireSameName(known, told), told))
                .orElseGet(() -> keep(Interviewer.added(chapter, told), JournalEvent.PARTNER_ADDED));
    }

    private static Interviewer requireSameName(Interviewer known, Interviewer.Details told) {
        if (!PlainText.sameWords(known.name(), told.name())) {
            throw CafeSelectRefusal.INTERVIEWER_KNOWN_OTHERWISE.of(known.name());
        }
        return known;
    }

    private CaseReference change(Interviewer known, Interviewer.Details told) {
        return known.telling(told).equals(known)
                ? entries.record(known, JournalEvent.PARTNER_ALREADY_KNOWN)
                : keep(known.telling(told), told.equals(known.details())
                        ? JournalEvent.PARTNER_OFFERED_AGAIN : JournalEvent.PARTNER_CHANGED);
    }

    CaseReference change(ChapterId chapter, Long id, Interviewer.Details told) {
        Interviewer interviewer = of(chapter, id);
        if (interviewer.isAddressOfOther(told.email(), interviewers.ofChapter(chapter))) {
            throw CafeSelectRefusal.ADDRESS_TAKEN.of();
        }
        return change(interviewer, told);
    }

    /** Saves corrected data. Unlike {@link #change} it offers the interviewer only if the data say so. */
    CaseReference correct(Interviewer known, Interviewer corrected) {
        if (known.isAddressOfOther(corrected.email(), interviewers.ofChapter(known.chapter()))) {
            throw CafeSelectRefusal.ADDRESS_TAKEN.of();
        }
        CaseReference entry = keep(corrected, known.active() && !corrected.active()
                ? JournalEvent.PARTNER_RETIRED : JournalEvent.PARTNER_CHANGED);
        addresses.movedIfOther(known.number(), known.email(), corrected.email());
        return entry;
    }

    /** A Café Select that includes the interviewer still does. */
    CaseReference retire(ChapterId chapter, Long id) {
        return keep(of(chapter, id).retire(), JournalEvent.PARTNER_RETIRED);
    }

    private CaseReference keep(Interviewer interviewer, JournalEvent event) {
        return entries.record(interviewers.save(interviewer), event);
    }

    private Interviewer of(ChapterId chapter, Long id) {
        return interviewers.findById(id)
                .filter(interviewer -> interviewer.chapter().equals(chapter))
                .orElseThrow(CafeSelectRefusal.INTERVIEWER_OF_OTHER_CHAPTER::of);
    }
}
