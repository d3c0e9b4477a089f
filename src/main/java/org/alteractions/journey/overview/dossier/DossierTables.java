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

    /** The season z with the day from which requests count for it: the start of the missions of the season before. */
    static final String SEASONS = """
            (select one.reference, one.chapter, one.missions_start, coalesce((select max(before.missions_start)
                from season before where before.chapter = one.chapter and before.missions_start < one.missions_start),
                date '2000-01-01') as begins
             from season one where one.reference in (:seasons)) z""";

    static final String ASKED = """
            exists (select 1 from journal_entry j where j.reference = d.reference and j.event = 'REQUEST_RECEIVED'
                and j.happened_at >= z.begins and j.happened_at < z.missions_start)""";

    static final String PRESENTED = """
            exists (select 1 from presented_dossier p join presentation q on q.reference = p.presentation
                where p.dossier = d.reference and q.season = z.reference and q.state = 'HELD')""";

    static final String TEAM = "t.season = z.reference";

    static final String RUNNING = TEAM + " and d.state = 'IN_MISSION'";

    static final String OVERDUE = """
            exists (select 1 from milestone k where k.mission = d.reference and k.reached_on is null
                and k.due_on < :today)""";

    /** The last journal entry about the risk says that there is one. */
    static final String AT_RISK = """
            'MISSION_AT_RISK' = coalesce((select j.event from journal_entry j where j.id = (
                select max(i.id) from journal_entry i
                where i.reference = d.reference and i.event in ('MISSION_AT_RISK', 'RISK_OVER'))), 'none')""";

    /** A dossier belongs to the season in which it was asked for, presented, or given a team. */
    static final String OF_SEASON = "(" + ASKED + " or " + PRESENTED + " or " + TEAM + ")";

    private DossierTables() {}
}
