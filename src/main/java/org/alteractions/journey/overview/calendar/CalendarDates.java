package org.alteractions.journey.overview.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.calendar.CalendarDate.Attendant;
import org.alteractions.journey.overview.calendar.CalendarDate.Slot;
import org.alteractions.journey.overview.calendar.CalendarDate.Standing;
import org.alteractions.journey.process.answers.CaseAccess;
import org.alteractions.journey.process.security.StaffRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Reads the dates that somebody may see, in a fixed number of statements. */
@Component
public class CalendarDates {

    private static final String INTERVIEWERS = """
            select g.cafe_select, i.id, i.name, i.email from session_interviewer g
            join interviewer i on i.id = g.interviewer where g.cafe_select in (:sessions) order by i.name, i.id""";

    private final JdbcClient jdbc;
    private final StaffRights rights;
    private final CaseAccess access;

    CalendarDates(JdbcClient jdbc, StaffRights rights, CaseAccess access) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.access = access;
    }

    /**
     * In the order of time. Days of the season are known to all its staff. The hour, place and guests of a Café Select
     * or seminar are shown only to staff who work with candidates.
     *
     * @param until exclusive
     */
    public List<CalendarDate> between(LocalDate from, LocalDate until, Sight sight, Authentication reader) {
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("candidates", ids(rights.candidateChapters(reader)));
        parameters.put("from", from);
        parameters.put("until", until);
        List<CalendarDate> dates = jdbc.sql(DateQueries.all(sight.condition())).params(parameters)
                .query((row, number) -> date(row))
                .list();
        return withInterviewers(sight.only().isEmpty() ? dates : readable(dates, reader));
    }

    /** A statement allows no empty list. */
    private static List<String> ids(List<ChapterId> chapters) {
        return chapters.isEmpty() ? List.of("") : chapters.stream().map(ChapterId::value).toList();
    }

    // The query leaves out dossiers that the reader may not see. Presentations and seasons are other cases.
    private List<CalendarDate> readable(List<CalendarDate> dates, Authentication reader) {
        List<CaseReference> references = dates.stream().map(CalendarDate::reference).distinct().toList();
        Set<CaseReference> readable = rights.as(reader, () -> access.readable(references));
        return dates.stream()
                .filter(date -> date.kind() != DateKind.PRESENTATION || readable.contains(date.reference()))
                .map(date -> date.linked(readable.contains(date.reference())))
                .toList();
    }

    private List<CalendarDate> withInterviewers(List<CalendarDate> dates) {
        List<String> sessions = dates.stream()
                .filter(date -> date.kind() == DateKind.CAFE_SELECT)
                .map(date -> date.reference().value())
                .toList();
        if (sessions.isEmpty()) {
            return dates;
        }
        Map<String, List<Attendant>> guests = new HashMap<>();
        jdbc.sql(INTERVIEWERS).param("sessions", sessions).query(row -> {
            guests.computeIfAbsent(row.getString(1), session -> new ArrayList<>()).add(
                    new Attendant("interviewer-" + row.getLong(2), row.getString(3), row.getString(4)));
        });
        return dates.stream()
                .map(date -> guests.containsKey(date.reference().value())
                        ? date.with(guests.get(date.reference().value()))
                        : date)
                .collect(Collectors.toUnmodifiableList());
    }

    private static CalendarDate date(ResultSet row) throws SQLException {
        DateKind kind = DateKind.valueOf(row.getString("kind"));
        return new CalendarDate(kind, CaseReference.of(row.getString("reference")),
                ChapterId.of(row.getString("chapter")), row.getString("subject"), slot(row, kind),
                new Standing(DateState.valueOf(row.getString("state")), row.getBoolean("moved"),
                        row.getInt("revision")),
                coach(row), true);
    }

    private static Slot slot(ResultSet row, DateKind kind) throws SQLException {
        LocalDateTime start = row.getObject("starts_at", LocalDateTime.class);
        LocalDateTime end = row.getObject("ends_at", LocalDateTime.class);
        String place = row.getString("place");
        boolean wholeDay = row.getBoolean("whole_day");
        if (wholeDay) {
            end = start.plusDays(1);
        } else if (end == null || !end.isAfter(start)) {
            end = start.plus(kind.length());
        }
        return new Slot(start, end, wholeDay, place == null ? "" : place);
    }

    private static List<Attendant> coach(ResultSet row) throws SQLException {
        String name = row.getString("coach");
        return name == null ? List.of()
                : List.of(new Attendant("coach-" + row.getLong("coach_id"), name, row.getString("coach_email")));
    }
}
