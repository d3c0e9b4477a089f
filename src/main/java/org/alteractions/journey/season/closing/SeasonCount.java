package org.alteractions.journey.season.closing;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what became of a season. The number of statements does not depend on the season's size. */
@Component
class SeasonCount {

    private final JdbcClient jdbc;

    SeasonCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SeasonFigures of(SeasonReference season) {
        return new SeasonFigures(
                requests(season),
                count(season, """
                        select count(distinct presented.dossier) from presented_dossier presented
                        join presentation on presentation.reference = presented.presentation
                        where presentation.season = :season and presentation.state = 'HELD'"""),
                count(season, "select count(*) from application where season = :season and not carried_over"),
                applications(season, JournalEvent.PLACE_OFFERED),
                applications(season, JournalEvent.STUDENT_TRAINED),
                count(season, "select count(*) from team where season = :season"),
                count(season, """
                        select count(*) from team join mission on mission.dossier = team.dossier
                        where team.season = :season and mission.delivered_on is not null"""),
                count(season, """
                        select count(*) from team join dossier on dossier.reference = team.dossier
                        where team.season = :season and dossier.state = 'STOPPED'"""));
    }

    /** Missions of the season that have not ended. */
    int running(SeasonReference season) {
        return count(season, """
                select count(*) from team join dossier on dossier.reference = team.dossier
                where team.season = :season and dossier.state = 'IN_MISSION'""");
    }

    private int requests(SeasonReference season) {
        return jdbc.sql("""
                select count(*) from dossier
                join journal_entry entry on entry.reference = dossier.reference and entry.event = :received
                join season on season.reference = :season and season.chapter = dossier.chapter
                where entry.happened_at < season.missions_start
                and entry.happened_at >= coalesce(
                    (select max(before.missions_start) from season before
                     where before.chapter = season.chapter and before.missions_start < season.missions_start),
                    date '2000-01-01')""")
                .param("season", season.value())
                .param("received", JournalEvent.REQUEST_RECEIVED.name())
                .query(Integer.class)
                .single();
    }

    private int applications(SeasonReference season, JournalEvent event) {
        return jdbc.sql("""
                select count(distinct application.number) from application
                join journal_entry entry on entry.reference = application.number and entry.event = :event
                where application.season = :season""")
                .param("season", season.value())
                .param("event", event.name())
                .query(Integer.class)
                .single();
    }

    private int count(SeasonReference season, String sql) {
        return jdbc.sql(sql).param("season", season.value()).query(Integer.class).single();
    }
}
