package org.alteractions.journey.overview.calendar;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.alteractions.journey.season.Term;

/** One query for the dates of all tables between :from and :until, with the same columns. */
final class DateQueries {

    private static final String NO_COACH = """
            cast(null as bigint) as coach_id, cast(null as varchar(200)) as coach,
                cast(null as varchar(320)) as coach_email""";

    private static final String COACH = "c.id as coach_id, c.name as coach, c.email as coach_email";

    private static final String NO_END = "cast(null as timestamp) as ends_at";

    private static final String SEASON_IN_WORDS = Arrays.stream(Term.values())
            .map(term -> "when '" + term.name() + "' then '" + term.label() + " '")
            .collect(Collectors.joining(" ", "case z.term ", " end || cast(z.season_year as varchar(4)) as subject"));

    /** A lost case is no longer worked on. */
    private static final String LOST = "d.state in ('STOPPED', 'WITHDRAWN', 'DECLINED')";

    private static final String PRESENTATIONS = """
            select 'PRESENTATION' as kind, p.reference, z.chapter, h.name as subject, p.takes_place_at as starts_at,
                %s, false as whole_day, p.room as place,
                case p.state when 'PROPOSED' then 'TENTATIVE' when 'CONFIRMED' then 'CONFIRMED' when 'HELD' then 'DONE'
                    when 'TO_PLAN' then 'POSTPONED' else 'CANCELLED' end as state,
                %s as moved, p.version as revision, %s
            from presentation p join season z on z.reference = p.season join school h on h.id = p.school
            where z.chapter in (:chapters) and p.takes_place_at >= :from and p.takes_place_at < :until"""
            .formatted(NO_END, moved("p.reference", "PRESENTATION_POSTPONED"), NO_COACH);

    private static final String OPENINGS = seasonDay("REGISTRATION_OPENS", "registration_opens");

    private static final String CLOSINGS = seasonDay("REGISTRATION_CLOSES", "registration_closes");

    private static final String CAFE_SELECTS = session("CAFE_SELECT", "cafe_select", "ends_by", "cafe_select_on",
            "SESSION_POSTPONED");

    private static final String SEMINARS = session("SEMINAR", "seminar", "", "seminar_on", "SEMINAR_POSTPONED");

    /** The charter may be accepted before the kick-off, which counts as reached then but still takes place. */
    private static final String MILESTONES = """
            select k.kind, d.reference, d.chapter, s.name as subject,
                coalesce(case when k.kind = 'KICK_OFF' then m.kick_off_at end,
                    cast(k.due_on as timestamp)) as starts_at,
                %s, k.kind <> 'KICK_OFF' or m.kick_off_at is null as whole_day,
                case when k.kind = 'KICK_OFF' then m.kick_off_place end as place,
                case when k.reached_on is not null and (k.kind <> 'KICK_OFF' or k.reached_on >= k.due_on)
                    or m.delivered_on is not null then 'DONE'
                    when %s then 'CANCELLED'
                    when k.kind = 'KICK_OFF' and m.kick_off_at is null then 'TENTATIVE' else 'CONFIRMED' end as state,
                k.moves > 0 or k.kind = 'KICK_OFF' and (select count(*) from journal_entry j
                    where j.reference = d.reference and j.event = 'KICK_OFF_PLANNED') > 1 as moved,
                m.version + d.version as revision, %s
            from milestone k join mission m on m.dossier = k.mission join dossier d on d.reference = m.dossier
            """.formatted(NO_END, LOST, COACH);

    private static final String RESTITUTIONS = """
            select 'RESTITUTION' as kind, d.reference, d.chapter, s.name as subject, r.planned_at as starts_at,
                %s, false as whole_day, r.place,
                case when r.held_on is not null then 'DONE' when r.given_up or %s then 'CANCELLED'
                    else 'CONFIRMED' end as state,
                %s as moved, r.version + d.version as revision, %s
            from restitution r join dossier d on d.reference = r.dossier
            """.formatted(NO_END, LOST, moved("d.reference", "RESTITUTION_POSTPONED"), COACH);

    private static final String REVIEWS = """
            select 'REVIEW' as kind, d.reference, d.chapter, s.name as subject,
                cast(v.due_on as timestamp) as starts_at,
                %s, true as whole_day, cast(null as varchar(300)) as place,
                case v.state when 'WAITING' then 'CONFIRMED' when 'HELD' then 'DONE' else 'CANCELLED' end as state,
                false as moved, v.version + d.version as revision, %s
            from review v join dossier d on d.reference = v.dossier
            """.formatted(NO_END, COACH);

    private static final String PARTNERS = """
            join structure s on s.id = d.structure_id
            left join team t on t.dossier = d.reference
            left join coach c on c.id = t.coach_id
            where %s and %s""";

    private DateQueries() {}

    /** @param visible condition on dossiers with the alias d */
    static String all(String visible) {
        return String.join("\nunion all\n", PRESENTATIONS, OPENINGS, CLOSINGS, CAFE_SELECTS, SEMINARS,
                        MILESTONES + PARTNERS.formatted(visible, within("k.due_on")),
                        RESTITUTIONS + PARTNERS.formatted(visible, within("r.planned_at")),
                        REVIEWS + PARTNERS.formatted(visible, within("v.due_on")))
                + "\norder by starts_at, kind, reference";
    }

    private static String within(String column) {
        return column + " >= :from and " + column + " < :until";
    }

    private static String moved(String column, String event) {
        return "exists (select 1 from journal_entry j where j.reference = " + column + " and j.event = '" + event
                + "')";
    }

    private static String seasonDay(String kind, String day) {
        return """
                select '%1$s' as kind, z.reference, z.chapter, %2$s, cast(z.%3$s as timestamp) as starts_at, %4$s,
                    true as whole_day, cast(null as varchar(300)) as place,
                    case z.state when 'CANCELLED' then 'CANCELLED' else 'CONFIRMED' end as state,
                    false as moved, z.version as revision, %5$s
                from season z where z.chapter in (:chapters) and %6$s"""
                .formatted(kind, SEASON_IN_WORDS, day, NO_END, NO_COACH, within("z." + day));
    }

    /** The planned day of a season until its session is prepared; readers without candidates see no more than that. */
    private static String session(String kind, String table, String end, String day, String postponed) {
        String starts = "coalesce(k.starts_at, cast(z." + day + " as timestamp))";
        return """
                select '%1$s' as kind, coalesce(k.reference, z.reference) as reference, z.chapter, %2$s,
                    %3$s as starts_at, %4$s, k.reference is null as whole_day, k.place,
                    case when z.state = 'CANCELLED' then 'CANCELLED' when k.state is null then 'TENTATIVE'
                        when k.state in ('HELD', 'DELIBERATED') then 'DONE'
                        when k.state in ('POSTPONED', 'CANCELLED') then k.state else 'CONFIRMED' end as state,
                    %5$s as moved, z.version + coalesce(k.version + 1, 0) as revision, %6$s
                from season z left join %7$s k on k.season = z.reference and z.chapter in (:candidates)
                where z.chapter in (:chapters) and %8$s"""
                .formatted(kind, SEASON_IN_WORDS, starts, end.isEmpty() ? NO_END : "k." + end + " as ends_at",
                        moved("k.reference", postponed), NO_COACH, table, within(starts));
    }
}
