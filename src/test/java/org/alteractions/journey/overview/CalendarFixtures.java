package org.alteractions.journey.overview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seasons and missions with dates, written to the tables without their processes. */
@Component
public class CalendarFixtures {

    public static final String NANTES = "NAN-2027-SPRING";
    public static final String PARIS = "PAR-2027-SPRING";
    /** Day of everything that a test does not place elsewhere: an ordinary Tuesday. */
    public static final LocalDate TUESDAY = LocalDate.parse("2027-03-09");

    private static final Map<String, String> CODES = Map.of("nantes", "NAN", "paris", "PAR");

    private final JdbcClient jdbc;

    CalendarFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A season with its planned days in January to March 2027. */
    public void season(String reference, String chapter) {
        insert("season", Map.ofEntries(Map.entry("reference", reference), Map.entry("chapter", chapter),
                Map.entry("season_year", 2027), Map.entry("term", "SPRING"),
                Map.entry("registration_opens", LocalDate.parse("2027-01-11")),
                Map.entry("registration_closes", LocalDate.parse("2027-01-29")),
                Map.entry("cafe_select_on", LocalDate.parse("2027-02-06")),
                Map.entry("seminar_on", LocalDate.parse("2027-02-20")),
                Map.entry("missions_start", LocalDate.parse("2027-03-01")),
                Map.entry("missions_end", LocalDate.parse("2027-06-25")), Map.entry("state", "PREPARED")));
    }

    public void cafeSelect(String season, String startsAt, String place) {
        LocalDateTime start = LocalDateTime.parse(startsAt);
        insert("cafe_select", Map.of("reference", season + "/cafe-select", "season", season, "starts_at", start,
                "ends_by", start.plusHours(6), "place", place, "rooms", 3, "changeover_minutes", 5,
                "state", "PUBLISHED"));
    }

    public void interviewer(int id, String name, String email, String season) {
        insert("interviewer", Map.of("id", id, "chapter", season.startsWith("NAN") ? "nantes" : "paris",
                "name", name, "email", email, "language", "fr", "active", true));
        jdbc.sql("insert into session_interviewer values (?, ?)").params(season + "/cafe-select", id).update();
    }

    public void presentation(String season, String school, String name, String at) {
        String chapter = season.startsWith("NAN") ? "nantes" : "paris";
        insert("school", Map.of("id", school, "name", name, "chapter", chapter,
                "contact_name", "Direction", "contact_email", school + "@ecoles.example", "language", "fr"));
        insert("presentation", Map.of("reference", season + "/" + school, "season", season, "school", school,
                "state", "CONFIRMED", "takes_place_at", LocalDateTime.parse(at), "room", "Amphi B"));
    }

    public void coach(int id, String chapter, String name, String email) {
        insert("company", Map.of("id", id, "name", "Société " + id), false);
        insert("coach", Map.of("id", id, "company_id", id, "chapter", chapter, "name", name, "email", email,
                "language", "fr", "capacity", 3, "available", true));
    }

    /**
     * A mission with kick-off, mid-term and deliverable on {@link #TUESDAY} and the days after.
     *
     * @return reference of the dossier
     */
    public String mission(int number, String chapter, String structure, int coach) {
        String reference = CODES.get(chapter) + "-27-" + number;
        insert("structure", Map.of("id", number, "name", structure, "kind", "ASSOCIATION", "chapter", chapter,
                "contact_name", "Anne Le Goff", "contact_email", number + "@structure.example", "language", "fr"));
        insert("dossier", Map.of("reference", reference, "structure_id", number, "chapter", chapter,
                "title", "Titre", "need", "Besoin", "state", "IN_MISSION"));
        insert("team", Map.of("dossier", reference, "season", CODES.get(chapter) + "-2027-SPRING", "coach_id", coach));
        insert("mission", Map.of("dossier", reference, "started_on", TUESDAY.minusDays(7)));
        milestone(reference, "KICK_OFF", TUESDAY);
        milestone(reference, "MID_TERM", TUESDAY.plusDays(1));
        milestone(reference, "DELIVERABLE", TUESDAY.plusDays(2));
        return reference;
    }

    private void milestone(String dossier, String kind, LocalDate day) {
        insert("milestone", Map.of("mission", dossier, "kind", kind, "due_on", day, "moves", 0), false);
    }

    public void kickOff(String dossier, String at, String place) {
        LocalDateTime moment = LocalDateTime.parse(at);
        jdbc.sql("update mission set kick_off_at = ?, kick_off_place = ?, version = version + 1 where dossier = ?")
                .params(moment, place, dossier).update();
        jdbc.sql("update milestone set due_on = ? where mission = ? and kind = 'KICK_OFF'")
                .params(moment.toLocalDate(), dossier).update();
    }

    public void restitution(String dossier, String at, String place) {
        insert("restitution", Map.of("dossier", dossier, "planned_at", LocalDateTime.parse(at), "place", place,
                "given_up", false));
    }

    public void review(String dossier, String day) {
        insert("review", Map.of("dossier", dossier, "due_on", LocalDate.parse(day), "state", "WAITING"));
    }

    private void insert(String table, Map<String, Object> row) {
        insert(table, row, true);
    }

    private void insert(String table, Map<String, Object> row, boolean versioned) {
        Map<String, Object> all = new TreeMap<>(row);
        if (versioned) {
            all.put("version", 0);
        }
        jdbc.sql("insert into %s (%s) values (%s)".formatted(table, String.join(", ", all.keySet()),
                        all.keySet().stream().map(":"::concat).collect(Collectors.joining(", "))))
                .params(all)
                .update();
    }
}
