package org.alteractions.journey.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds entries about partners of one kind by number or by partner. */
public abstract class PartnerFinder implements CaseFinder {

    private static final List<String> EVENTS = Arrays.stream(JournalEvent.values()).map(JournalEvent::name)
            .filter(event -> event.startsWith("PARTNER_")).toList();

    private final JdbcClient jdbc;
    private final String people;
    private final PersonKind kind;

    /** @param people prefix in the journal ("coach" for "coach-12") and name of the partners' table */
    protected PartnerFinder(JdbcClient jdbc, String people, PersonKind kind) {
        this.jdbc = jdbc;
        this.people = people;
        this.kind = kind;
    }

    @Override
    public List<Hit> find(Wanted wanted) {
        return jdbc.sql("""
                select entry.reference, partner.name, %1$s as full_name, entry.event,
                    case when %2$s then partner.id end as found
                from journal_entry entry join %3$s partner on entry.detail = '%3$s-' || cast(partner.id as varchar)
                where partner.chapter in (:chapters) and entry.event in (:events) and (%2$s or %4$s)
                order by entry.reference desc limit :most"""
                        .formatted(fullName(), partner(wanted), people,
                                wanted.in(Wanted.reference("entry.reference"))))
                .params(wanted.parameters())
                .params(Map.of("events", EVENTS))
                .query(this::hit)
                .list();
    }

    private Hit hit(ResultSet row, int number) throws SQLException {
        Hit hit = Hit.of(row.getString("reference"), kind.label(), "%s (%s)".formatted(row.getString("name"),
                JournalEvent.valueOf(row.getString("event")).label().toLowerCase(Locale.FRENCH)));
        String found = row.getString("found");
        return found == null ? hit : hit.naming(new Who(kind, found, row.getString("full_name")));
    }

    /** SQL expression of the name in lists of people; the table's alias is "partner". */
    protected String fullName() {
        return "partner.name";
    }

    /** SQL condition that the words name the partner. */
    protected String partner(Wanted wanted) {
        return wanted.in("partner.search_words");
    }
}
