package org.alteractions.journey.partner;

import java.util.List;
import java.util.Locale;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.panel.CaseFinder;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds entries about partners of one kind by number or by the partner's name. */
public abstract class PartnerFinder implements CaseFinder {

    private final JdbcClient jdbc;
    private final String people;
    private final String kind;

    /**
     * @param people prefix in the journal ("coach" for "coach-12") and name of the table with the partners' names
     * @param kind   kind of partner, in French
     */
    protected PartnerFinder(JdbcClient jdbc, String people, String kind) {
        this.jdbc = jdbc;
        this.people = people;
        this.kind = kind;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        return jdbc.sql("""
                select entry.reference, partner.name, entry.event
                from journal_entry entry join %1$s partner on entry.detail = '%1$s-' || cast(partner.id as varchar)
                where partner.chapter in (:chapters) and entry.event like 'PARTNER!_%%' escape '!' and %2$s
                order by entry.reference desc limit :most"""
                        .formatted(people, wanted.in("entry.reference || ' ' || partner.name")))
                .params(wanted.parameters())
                .query((row, number) -> new Found(row.getString(1), kind, "%s (%s)".formatted(row.getString(2),
                        JournalEvent.valueOf(row.getString(3)).label().toLowerCase(Locale.FRENCH))))
                .list();
    }
}
