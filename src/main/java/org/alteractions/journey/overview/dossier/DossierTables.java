package org.alteractions.journey.overview.dossier;

/** Joined tables of a dossier, and conditions on them, for the queries of this package. */
final class DossierTables {

    /** The dossier d with structure s, team t, coach c, mission m, restitution r and review v. */
    static final String JOINED = """
            dossier d
            join structure s on s.id = d.structure_id
            left join team t on t.dossier = d.reference
            left join coach c on c.id = t.coach_id
            left join mission m on m.dossier = d.reference
            left join restitution r on r.dossier = d.reference
            left join review v on v.dossier = d.reference""";

    /** A season with the day from which requests count for it: the start of the missions of the season before. */
    private static final String SEASONS = """
            (select one.reference, one.chapter, one.missions_start,
                coalesce(max(before.missions_start), date '2000-01-01') as begins
             from season one left join season before
                 on before.chapter = one.chapter and before.missions_start < one.missions_start
             where one.reference in (:seasons)
             group by one.reference, one.chapter, one.missions_start)""";

    /**
     * The dossiers of {@code :seasons}. A dossier belongs to the season o in which it was asked for, presented, or
     * given a team. The query starts from the rows of the seasons, because a chapter has many more dossiers than a
     * season. The first bound of the time is a constant of the query, so that the database reads a part of the index.
     */
    private static final String OF_SEASONS = """
            (select one.season, one.dossier, max(one.asked) as asked, max(one.presented) as presented,
                max(one.teamed) as teamed
             from (select z.reference as season, j.reference as dossier, 1 as asked, 0 as presented, 0 as teamed
                   from journal_entry j
                   join dossier f on f.reference = j.reference
                   join %1$s z on z.chapter = f.chapter
                       and j.happened_at >= z.begins and j.happened_at < z.missions_start
                   where j.event = 'REQUEST_RECEIVED'
                   and j.happened_at >= (select min(earliest.begins) from %1$s earliest)
                   union all
                   select q.season, p.dossier, 0, 1, 0 from presentation q
                   join presented_dossier p on p.presentation = q.reference
                   where q.season in (:seasons) and q.state = 'HELD'
                   union all
                   select w.season, w.dossier, 0, 0, 1 from team w where w.season in (:seasons)) one
             group by one.season, one.dossier) o""".formatted(SEASONS);

    /** Missions with a milestone that should have been reached before {@code :today}. */
    private static final String OVERDUE_MISSIONS = """
            (select k.mission from milestone k where k.reached_on is null and k.due_on < :today
             group by k.mission) overdue""";

    /** To be joined to a dossier d: what it is for each of its seasons. */
    static final String SEASONS_OF_DOSSIER = """

            join %s on o.dossier = d.reference
            join season own on own.reference = o.season and own.chapter = d.chapter
            left join %s on overdue.mission = d.reference""".formatted(OF_SEASONS, OVERDUE_MISSIONS);

    static final String ASKED = "o.asked = 1";

    static final String PRESENTED = "o.presented = 1";

    static final String TEAM = "o.teamed = 1";

    static final String RUNNING = TEAM + " and d.state = 'IN_MISSION'";

    static final String OVERDUE = "overdue.mission is not null";

    /** The last journal entry about the risk says that there is one. */
    static final String AT_RISK = """
            'MISSION_AT_RISK' = coalesce((select j.event from journal_entry j where j.id = (
                select max(i.id) from journal_entry i
                where i.reference = d.reference and i.event in ('MISSION_AT_RISK', 'RISK_OVER'))), 'none')""";

    /** The next date n of the dossiers that have one. */
    static final String NEXT_DATES = """
            (select one.dossier, min(one.falls_on) as next_on
             from (select p.dossier, cast(q.takes_place_at as date) as falls_on from presentation q
                   join presented_dossier p on p.presentation = q.reference
                   where q.state in ('PROPOSED', 'CONFIRMED') and q.takes_place_at >= :today
                   union all
                   select k.mission, k.due_on from milestone k join dossier f on f.reference = k.mission
                   join mission g on g.dossier = k.mission
                   where k.reached_on is null and f.state = 'IN_MISSION' and g.delivered_on is null
                   union all
                   select e.dossier, cast(e.planned_at as date) from restitution e
                   where e.held_on is null and not e.given_up
                   union all
                   select y.dossier, y.due_on from review y where y.state = 'WAITING') one
             group by one.dossier) n""";

    private DossierTables() {}
}
