package org.alteractions.journey.overview.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mission.MilestoneKind;
import org.alteractions.journey.overview.casefile.CaseFacts.Day;
import org.alteractions.journey.overview.casefile.CaseFacts.Person;
import org.alteractions.journey.overview.casefile.CaseFacts.Text;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.structure.Dossier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts about a structure's dossier, in a fixed number of statements. */
@Component
class DossierFacts {

    private static final String DOSSIER = """
            select d.*, s.name structure, s.contact_name, s.contact_email, s.contact_phone, p.name sponsor,
                c.name coach, c.email coach_email, c.phone coach_phone, y.name company, m.kick_off_at, m.kick_off_place,
                r.planned_at, r.place, r.held_on, r.given_up, r.summary, v.due_on review_on, v.closed_on, v.state review
            from dossier d
            join structure s on s.id = d.structure_id
            left join sponsor p on p.id = d.sponsor_id
            left join team t on t.dossier = d.reference
            left join coach c on c.id = t.coach_id
            left join company y on y.id = c.company_id
            left join mission m on m.dossier = d.reference
            left join restitution r on r.dossier = d.reference
            left join review v on v.dossier = d.reference
            where d.reference = :reference""";

    private static final String STUDENTS = """
            select s.first_name || ' ' || s.last_name, h.name, s.email, s.phone from team_member m
            join student s on s.id = m.student_id join school h on h.id = s.school
            where m.team = :reference order by s.last_name, s.first_name""";

    private static final String PRESENTATIONS = """
            select h.name, p.takes_place_at, p.room, p.state from presented_dossier d
            join presentation p on p.reference = d.presentation join school h on h.id = p.school
            where d.dossier = :reference order by p.takes_place_at""";

    private static final String MILESTONES =
            "select kind, due_on, reached_on from milestone where mission = :reference order by due_on";

    private static final String RECOMMENDATIONS = """
            select wording from recommendation where restitution = :reference order by item""";

    private final JdbcClient jdbc;

    DossierFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows of a dossier in other tables. They are read first, so that no query runs inside another. */
    private record Parts(List<Person> students, List<Day> presentations, List<Day> milestones, List<String> advice) {}

    /** Empty if the reference is of no dossier. */
    Optional<CaseFacts> of(CaseReference reference) {
        Parts parts = new Parts(
                rows(STUDENTS, reference, (row, number) -> new Person("Équipe", row.getString(1), text(row, 2),
                        text(row, 3), text(row, 4))),
                rows(PRESENTATIONS, reference, (row, number) -> new Day("Présentation, " + row.getString(1),
                        moment(row.getObject(2, LocalDateTime.class)),
                        Presentation.State.valueOf(row.getString(4)).label())),
                rows(MILESTONES, reference, (row, number) -> milestone(row)),
                rows(RECOMMENDATIONS, reference, (row, number) -> row.getString(1)));
        return rows(DOSSIER, reference, (row, number) -> facts(row, parts)).stream().findFirst();
    }

    private <T> List<T> rows(String query, CaseReference reference, RowMapper<T> row) {
        return jdbc.sql(query).param("reference", reference.value()).query(row).list();
    }

    private static CaseFacts facts(ResultSet row, Parts parts) throws SQLException {
        List<Person> people = new ArrayList<>();
        people.add(person("Contact de la structure", row, "contact_name", "contact_email", "contact_phone",
                text(row, "structure")));
        if (row.getString("sponsor") != null) {
            people.add(new Person("Mécène", row.getString("sponsor"), "", "", ""));
        }
        if (row.getString("coach") != null) {
            people.add(person("Coach", row, "coach", "coach_email", "coach_phone", text(row, "company")));
        }
        people.addAll(parts.students());
        return new CaseFacts(text(row, "structure") + " : " + text(row, "title"),
                Dossier.State.valueOf(row.getString("state")).label(), "mission-journey", people,
                texts(row, parts), days(row, parts));
    }

    private static List<Text> texts(ResultSet row, Parts parts) throws SQLException {
        List<Text> texts = new ArrayList<>();
        add(texts, "Besoin", row.getString("need"));
        add(texts, "Question à la structure", row.getString("question"));
        add(texts, "Complément de la structure", row.getString("information"));
        add(texts, "Périmètre", row.getString("scope"));
        add(texts, "Raison", row.getString("reason"));
        add(texts, "Compte rendu de la restitution", row.getString("summary"));
        parts.advice().forEach(wording -> add(texts, "Recommandation", wording));
        return texts;
    }

    private static List<Day> days(ResultSet row, Parts parts) throws SQLException {
        List<Day> days = new ArrayList<>();
        LocalDate needed = row.getObject("needed_by", LocalDate.class);
        if (needed != null) {
            days.add(new Day("Résultat souhaité avant", WrittenDates.day(needed), ""));
        }
        days.addAll(parts.presentations());
        days.addAll(parts.milestones());
        LocalDateTime planned = row.getObject("planned_at", LocalDateTime.class);
        if (planned != null) {
            days.add(new Day("Restitution", moment(planned), row.getObject("held_on") != null ? "tenue"
                    : row.getBoolean("given_up") ? "abandonnée" : text(row, "place")));
        }
        LocalDate review = row.getObject("review_on", LocalDate.class);
        if (review != null) {
            days.add(new Day("Bilan à un an", WrittenDates.day(review),
                    row.getObject("closed_on") == null ? "à venir" : "clos"));
        }
        return days;
    }

    private static Day milestone(ResultSet row) throws SQLException {
        String label = MilestoneKind.valueOf(row.getString("kind")).label();
        LocalDate reached = row.getObject("reached_on", LocalDate.class);
        return new Day(label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1),
                WrittenDates.day(row.getObject("due_on", LocalDate.class)),
                reached == null ? "à venir" : "fait le " + WrittenDates.day(reached));
    }

    private static Person person(String role, ResultSet row, String name, String email, String phone, String about)
            throws SQLException {
        return new Person(role, row.getString(name), about, text(row, email), text(row, phone));
    }

    private static void add(List<Text> texts, String heading, String words) {
        if (words != null && !words.isBlank()) {
            texts.add(new Text(heading, words));
        }
    }

    private static String moment(LocalDateTime at) {
        return at == null ? "date à fixer" : WrittenDates.moment(at);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
