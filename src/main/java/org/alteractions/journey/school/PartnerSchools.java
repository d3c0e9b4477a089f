package org.alteractions.journey.school;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.undelivered.AddressCorrection;
import org.alteractions.journey.partner.Partner;
import org.alteractions.journey.partner.PartnerEntries;
import org.alteractions.journey.process.search.PlainText;
import org.springframework.stereotype.Component;

/** Adds, changes and retires partner schools. Each entry returns its reference. */
@Component
class PartnerSchools {

    private final SchoolRepository schools;
    private final List<SchoolUses> uses;
    private final PartnerEntries entries;
    private final AddressCorrection addresses;

    PartnerSchools(SchoolRepository schools, List<SchoolUses> uses, PartnerEntries entries,
            AddressCorrection addresses) {
        this.addresses = addresses;
        this.schools = schools;
        this.uses = uses;
        this.entries = entries;
    }

    /**
     * If a school of the same name and contact already has the address, that school is changed instead.
     *
     * @throws org.alteractions.journey.Refusal if the address is known under another name
     */
    CaseReference add(ChapterId chapter, School.Details told) {
        List<School> present = schools.ofChapter(chapter);
        Optional<School> known = Partner.at(told.contactEmail(), present);
        if (known.isPresent()) {
            requireSameNames(known.get(), told);
            return change(known.get(), told);
        }
        if (present.stream().anyMatch(other -> other.name().equalsIgnoreCase(told.name()))) {
            throw SchoolRefusal.NAME_TAKEN.of();
        }
        return keep(School.added(SchoolId.of(told.name(), schools::existsById), chapter, told),
                JournalEvent.PARTNER_ADDED);
    }

    private static void requireSameNames(School known, School.Details told) {
        if (!PlainText.sameWords(known.name(), told.name())
                || !PlainText.sameWords(known.contactName(), told.contactName())) {
            throw SchoolRefusal.CONTACT_KNOWN_OTHERWISE.of(known.contactName() + ", " + known.name());
        }
    }

    private CaseReference change(School known, School.Details told) {
        if (otherNamed(known, told.name()).isPresent()) {
            throw SchoolRefusal.NAME_TAKEN.of();
        }
        School after = known.telling(told);
        return after.equals(known)
                ? entries.record(known, JournalEvent.PARTNER_ALREADY_KNOWN)
                : keep(after, told.equals(known.details())
                        ? JournalEvent.PARTNER_OFFERED_AGAIN : JournalEvent.PARTNER_CHANGED);
    }

    CaseReference change(ChapterId chapter, String id, School.Details told) {
        School school = of(chapter, id);
        Optional<School> known = school.isWritten() ? otherNamed(school, told.name()) : Optional.empty();
        if (known.isPresent()) {
            return unite(school, known.get());
        }
        if (school.isAddressOfOther(told.contactEmail(), schools.ofChapter(chapter))) {
            throw SchoolRefusal.ADDRESS_TAKEN.of();
        }
        return change(school, told);
    }

    /** Saves corrected data. Unlike {@link #change} it offers the school only if the data say so. */
    CaseReference correct(School known, School corrected) {
        if (otherNamed(known, corrected.name()).isPresent()) {
            throw SchoolRefusal.NAME_TAKEN.of();
        }
        if (known.isAddressOfOther(corrected.email(), schools.ofChapter(known.chapter()))) {
            throw SchoolRefusal.ADDRESS_TAKEN.of();
        }
        CaseReference entry = keep(corrected, known.active() && !corrected.active()
                ? JournalEvent.PARTNER_RETIRED : JournalEvent.PARTNER_CHANGED);
        addresses.movedIfOther(known.number(), known.email(), corrected.email());
        return entry;
    }

    CaseReference retire(ChapterId chapter, String id) {
        return keep(of(chapter, id).retire(), JournalEvent.PARTNER_RETIRED);
    }

    /** The data of the partner stay unchanged. */
    private CaseReference unite(School written, School known) {
        uses.forEach(feature -> feature.move(written.id(), known.id()));
        schools.deleteById(written.id());
        return entries.record(known, JournalEvent.PARTNER_CHANGED);
    }

    private CaseReference keep(School school, JournalEvent event) {
        return entries.record(schools.save(school), event);
    }

    private School of(ChapterId chapter, String id) {
        return schools.findById(id)
                .filter(school -> school.chapter().equals(chapter))
                .orElseThrow(SchoolRefusal.SCHOOL_OF_OTHER_CHAPTER::of);
    }

    private Optional<School> otherNamed(School school, String name) {
        return schools.ofChapter(school.chapter()).stream()
                .filter(other -> other.name().equalsIgnoreCase(name) && !other.id().equals(school.id()))
                .findFirst();
    }
}
