package org.alteractions.journey.team.coach;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.ContactDetails;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.undelivered.AddressCorrection;
import org.alteractions.journey.partner.Partner;
import org.alteractions.journey.partner.PartnerEntries;
import org.alteractions.journey.process.search.PlainText;
import org.springframework.stereotype.Component;

/** Adds, changes and retires coaches. Each method returns the reference of its journal entry. */
@Component
class PartnerCoaches {

    private final CoachRepository coaches;
    private final CompanyRepository companies;
    private final CoachConflictRepository conflicts;
    private final PartnerEntries entries;
    private final AddressCorrection addresses;

    PartnerCoaches(CoachRepository coaches, CompanyRepository companies, CoachConflictRepository conflicts,
            PartnerEntries entries, AddressCorrection addresses) {
        this.addresses = addresses;
        this.coaches = coaches;
        this.companies = companies;
        this.conflicts = conflicts;
        this.entries = entries;
    }

    /**
     * The data that staff enter about a coach.
     *
     * @param conflicts sponsors whose missions the coach must not guide
     */
    record Details(
            String name, String company, String email, String phone, String language, int capacity,
            boolean available, List<Long> conflicts) {

        private ContactDetails contact() {
            return new ContactDetails(email, phone, language);
        }
    }

    /**
     * Adds a coach. A coach of the chapter with the same email address and name is changed instead.
     *
     * @throws org.alteractions.journey.Refusal if the address is known under another name
     */
    CaseReference add(ChapterId chapter, Details told) {
        return Partner.at(told.email(), coaches.ofChapter(chapter))
                .map(known -> change(requireSameName(known, told), told))
                .orElseGet(() -> keep(new Coach(null, null, company(told), chapter, told.name(), told.contact(),
                        told.capacity(), told.available()), told,
                        JournalEvent.PARTNER_ADDED));
    }

    private static Coach requireSameName(Coach known, Details told) {
        if (!PlainText.sameWords(known.name(), told.name())) {
            throw CoachRefusal.COACH_KNOWN_OTHERWISE.of(known.name());
        }
        return known;
    }

    private CaseReference change(Coach known, Details told) {
        Set<Long> declared = conflicts.findByCoach(known.id()).stream()
                .map(CoachConflict::sponsor)
                .collect(Collectors.toSet());
        return telling(known, told).equals(known) && declared.equals(Set.copyOf(told.conflicts()))
                ? entries.record(known, JournalEvent.PARTNER_ALREADY_KNOWN)
                : keep(telling(known, told), told, JournalEvent.PARTNER_CHANGED);
    }

    CaseReference change(ChapterId chapter, Long id, Details told) {
        Coach coach = of(chapter, id);
        if (coach.isAddressOfOther(told.email(), coaches.ofChapter(chapter))) {
            throw CoachRefusal.COACH_ADDRESS_TAKEN.of();
        }
        return change(coach, told);
    }

    /** Saves corrected data of a coach; the declared conflicts stay. */
    CaseReference correct(Coach known, Coach corrected) {
        if (known.isAddressOfOther(corrected.email(), coaches.ofChapter(known.chapter()))) {
            throw CoachRefusal.COACH_ADDRESS_TAKEN.of();
        }
        CaseReference entry = entries.record(coaches.save(corrected), known.available() && !corrected.available()
                ? JournalEvent.PARTNER_RETIRED : JournalEvent.PARTNER_CHANGED);
        addresses.movedIfOther(known.number(), known.email(), corrected.email());
        return entry;
    }

    /** Makes a coach unavailable for new teams. Present teams keep the coach. */
    CaseReference retire(ChapterId chapter, Long id) {
        return entries.record(coaches.save(of(chapter, id).retire()), JournalEvent.PARTNER_RETIRED);
    }

    private Coach telling(Coach coach, Details told) {
        return new Coach(coach.id(), coach.version(), company(told), coach.chapter(), told.name(), told.contact(),
                told.capacity(), told.available());
    }

    private Long company(Details told) {
        return companies.named(told.company()).id();
    }

    private CaseReference keep(Coach coach, Details told, JournalEvent event) {
        Coach kept = coaches.save(coach);
        conflicts.forget(kept.id());
        told.conflicts().forEach(sponsor -> conflicts.save(new CoachConflict(null, kept.id(), sponsor)));
        return entries.record(kept, event);
    }

    private Coach of(ChapterId chapter, Long id) {
        return coaches.findById(id)
                .filter(coach -> coach.chapter().equals(chapter))
                .orElseThrow(CoachRefusal.COACH_OF_OTHER_CHAPTER::of);
    }
}
