package org.alteractions.journey.school;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.partner.PartnerEntries;
import org.springframework.stereotype.Component;

/** Adds, changes and retires partner schools. Each entry returns its reference. */
@Component
class PartnerSchools {

    private final SchoolRepository schools;
    private final List<SchoolUses> uses;
    private final PartnerEntries entries;

    PartnerSchools(SchoolRepository schools, List<SchoolUses> uses, PartnerEntries entries) {
        this.schools = schools;
        this.uses = uses;
        this.entries = entries;
    }

    /** If a school already has the address, that school is changed instead. */
    CaseReference add(ChapterId chapter, School.Details told) {
        Optional<School> known = find(chapter, school -> school.contactEmail().equalsIgnoreCase(told.contactEmail()));
        return known.isPresent() ? change(known.get(), told) : keep(
                School.added(SchoolId.of(told.name(), schools::existsById), chapter, named(chapter, null, told)),
                JournalEvent.PARTNER_ADDED);
    }

    private CaseReference change(School known, School.Details told) {
        School after = known.telling(named(known.chapter(), known.id(), told));
        return after.equals(known)
                ? entries.record(known.chapter(), JournalEvent.PARTNER_ALREADY_KNOWN, "school-" + known.id())
                : keep(after, told.equals(known.details())
                        ? JournalEvent.PARTNER_OFFERED_AGAIN : JournalEvent.PARTNER_CHANGED);
    }

    CaseReference change(ChapterId chapter, String id, School.Details told) {
        School school = of(chapter, id);
        Optional<School> known = school.isWritten()
                ? find(chapter, other -> other.name().equalsIgnoreCase(told.name()) && !other.id().equals(id))
                : Optional.empty();
        if (known.isPresent()) {
            return unite(school, known.get());
        }
        find(chapter, other -> other.contactEmail().equalsIgnoreCase(told.contactEmail()))
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw SchoolRefusal.ADDRESS_TAKEN.of();
                });
        return change(school, told);
    }

    CaseReference retire(ChapterId chapter, String id) {
        return keep(of(chapter, id).retire(), JournalEvent.PARTNER_RETIRED);
    }

    /** The data of the partner stay unchanged. */
    private CaseReference unite(School written, School known) {
        uses.forEach(feature -> feature.move(written.id(), known.id()));
        schools.deleteById(written.id());
        return entries.record(known.chapter(), JournalEvent.PARTNER_CHANGED, "school-" + known.id());
    }

    private School.Details named(ChapterId chapter, String id, School.Details told) {
        find(chapter, other -> other.name().equalsIgnoreCase(told.name()) && !other.id().equals(id))
                .ifPresent(other -> {
                    throw SchoolRefusal.NAME_TAKEN.of();
                });
        return told;
    }

    private CaseReference keep(School school, JournalEvent event) {
        School kept = schools.save(school);
        return entries.record(kept.chapter(), event, "school-" + kept.id());
    }

    private School of(ChapterId chapter, String id) {
        return schools.findById(id)
                .filter(school -> school.chapter().equals(chapter))
                .orElseThrow(SchoolRefusal.SCHOOL_OF_OTHER_CHAPTER::of);
    }

    private Optional<School> find(ChapterId chapter, Predicate<School> which) {
        return schools.ofChapter(chapter).stream().filter(which).findFirst();
    }
}
