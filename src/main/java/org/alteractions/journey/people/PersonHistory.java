package org.alteractions.journey.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.student.Application;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of a person over the seasons, newest first, in a fixed number of statements. */
@Component
public class PersonHistory {

    private static final String DOSSIERS = """
            select d.reference as reference, d.title as title, d.state as state, '' as season_year, '' as term,
                '' as person, cast(null as timestamp) as moment, '' as chapter
            from dossier d where d.%s = :id order by d.reference desc""";

    private static final String TEAMS = """
            select t.dossier as reference, s.name || ' : ' || d.title as title, d.state as state,
                cast(z.season_year as varchar) as season_year, z.term as term, '' as person,
                cast(null as timestamp) as moment, '' as chapter
            from team t join dossier d on d.reference = t.dossier join structure s on s.id = d.structure_id
            join season z on z.reference = t.season
            where %s order by z.missions_start desc, t.dossier""";

    private static final String APPLICATIONS = """
            select a.number as reference, 'Candidature' as title, a.state as state,
                cast(z.season_year as varchar) as season_year, z.term as term, '' as person,
                cast(null as timestamp) as moment, z.chapter as chapter
            from application a join season z on z.reference = a.season
            where a.student_id = :id order by z.missions_start desc, a.number""";

    private static final String SESSIONS = """
            select c.reference as reference, 'Café Select' as title, c.state as state,
                cast(z.season_year as varchar) as season_year, z.term as term, '' as person, c.starts_at as moment,
                z.chapter as chapter
            from cafe_select c join season z on z.reference = c.season
            where exists (select 1 from session_interviewer i where i.cafe_select = c.reference and i.interviewer = :id)
                or exists (select 1 from interview i where i.session = c.reference and i.interviewer = :id)
            order by c.starts_at desc""";

    private static final String PRESENTATIONS = """
            select p.reference as reference, 'Présentation' as title, p.state as state,
                cast(z.season_year as varchar) as season_year, z.term as term, '' as person,
                p.takes_place_at as moment, z.chapter as chapter
            from presentation p join season z on z.reference = p.season
            where p.school = :id order by z.missions_start desc, p.reference""";

    private static final String COACHES = """
            select '' as reference, k.name as title, '' as state, '' as season_year, '' as term,
                'coach-' || cast(k.id as varchar) as person, cast(null as timestamp) as moment, k.chapter as chapter
            from coach k where k.company_id = :id order by k.name""";

    private static final UnaryOperator<String> DOSSIER_STATE = state -> Dossier.State.valueOf(state).label();

    private final JdbcClient jdbc;

    PersonHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Cases of one kind, or the people of a company. */
    public record Part(String heading, List<Line> lines) {}

    /**
     * A line of the history.
     *
     * @param when      season or day in words; empty if there is none
     * @param state     of a case, in words; empty for people
     * @param reference null for a person
     * @param person    number; empty for a case
     * @param chapter   null for a dossier, which is checked separately
     */
    public record Line(
            String when, String what, String state, CaseReference reference, String person, ChapterId chapter) {}

    public List<Part> of(ParticipantId number) {
        return PersonKind.of(number).map(kind -> switch (kind) {
            case STRUCTURE -> List.of(part("Dossiers", DOSSIERS.formatted("structure_id"), number, DOSSIER_STATE));
            case SPONSOR -> List.of(
                    part("Dossiers soutenus", DOSSIERS.formatted("sponsor_id"), number, DOSSIER_STATE));
            case COACH -> List.of(
                    part("Équipes accompagnées", TEAMS.formatted("t.coach_id = :id"), number, DOSSIER_STATE));
            case STUDENT -> List.of(
                    part("Candidatures", APPLICATIONS, number, state -> Application.State.valueOf(state).label()),
                    part("Équipes", TEAMS.formatted("exists (select 1 from team_member m where m.team = t.dossier"
                            + " and m.student_id = :id)"), number, DOSSIER_STATE));
            case INTERVIEWER -> List.of(
                    part("Cafés Select", SESSIONS, number, state -> CafeSelect.State.valueOf(state).label()));
            case SCHOOL -> List.of(
                    part("Présentations", PRESENTATIONS, number, state -> Presentation.State.valueOf(state).label()));
            case COMPANY -> List.of(part("Coachs", COACHES, number, state -> state));
        }).orElse(List.of());
    }

    /** The cases of the person. */
    public List<CaseReference> cases(ParticipantId number) {
        List<CaseReference> cases = new ArrayList<>();
        of(number).forEach(part -> part.lines().stream().map(Line::reference)
                .filter(reference -> reference != null).forEach(cases::add));
        return cases;
    }

    private Part part(String heading, String query, ParticipantId number, UnaryOperator<String> states) {
        Object id = number.isOf(PersonKind.SCHOOL.people()) ? number.number() : Long.valueOf(number.number());
        return new Part(heading, jdbc.sql(query).param("id", id).query((row, line) -> line(row, states)).list());
    }

    private static Line line(ResultSet row, UnaryOperator<String> states) throws SQLException {
        String reference = row.getString("reference");
        String state = row.getString("state");
        String chapter = row.getString("chapter");
        return new Line(when(row), row.getString("title"), state.isEmpty() ? "" : states.apply(state),
                reference.isEmpty() ? null : CaseReference.of(reference), row.getString("person"),
                chapter.isEmpty() ? null : ChapterId.of(chapter));
    }

    private static String when(ResultSet row) throws SQLException {
        Timestamp moment = row.getTimestamp("moment");
        String term = row.getString("term");
        String season = term.isEmpty() ? "" : Term.valueOf(term).label() + " " + row.getString("season_year");
        return moment == null ? season : season + ", " + WrittenDates.moment(moment.toLocalDateTime());
    }
}
