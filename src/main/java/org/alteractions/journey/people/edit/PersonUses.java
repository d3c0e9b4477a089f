package org.alteractions.journey.people.edit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.person.PersonKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What already used the values of a person that are about to change. */
@Component
class PersonUses {

    private static final int MOST_MAILS = 10;

    private static final String SENT = """
            select subject, sent_at from outbox_mail where recipient = :number and state = 'SENT'
            order by id desc limit :most""";

    private static final String TEAMS = """
            select d.reference || ' : ' || s.name from dossier d join structure s on s.id = d.structure_id
            where d.state = 'IN_MISSION' and %s order by d.reference""";

    private static final Map<PersonKind, String> TEAMS_OF = Map.of(
            PersonKind.STRUCTURE, "d.structure_id = :id",
            PersonKind.COACH, "exists (select 1 from team t where t.dossier = d.reference and t.coach_id = :id)",
            PersonKind.STUDENT,
            "exists (select 1 from team_member t where t.team = d.reference and t.student_id = :id)");

    private static final String INTERVIEWS = """
            select min(i.starts_at) as first_at, count(*) as planned from interview i
            where i.state = 'PLANNED' and i.starts_at >= :now and %s""";

    private static final Map<PersonKind, String> INTERVIEWS_OF = Map.of(
            PersonKind.INTERVIEWER, "i.interviewer = :id",
            PersonKind.STUDENT, "i.candidate in (select a.number from application a where a.student_id = :id)");

    private static final String PRESENTATIONS = """
            select p.takes_place_at from presentation p where p.school = :id and p.state in ('PROPOSED', 'CONFIRMED')
            and p.takes_place_at >= :now order by p.takes_place_at""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonUses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param mails   sent ones, newest first; the newest few
     * @param planned running teams, planned interviews and presentations
     * @param waiting number of mails on their way
     * @param links   number of links that still work
     */
    record Uses(List<String> mails, List<String> planned, int waiting, int links) {}

    Uses of(PersonKind kind, ParticipantId number, String address) {
        return new Uses(
                jdbc.sql(SENT).param("number", number.value()).param("most", MOST_MAILS)
                        .query((row, line) -> WrittenDates.recorded(row.getTimestamp(2).toInstant()) + " : "
                                + row.getString(1))
                        .list(),
                planned(kind, number),
                jdbc.sql("""
                        select count(*) from outbox_mail where recipient = :number and address = :address
                        and state in ('PENDING', 'FAILED', 'UNCERTAIN')""")
                        .param("number", number.value()).param("address", address).query(Integer.class).single(),
                jdbc.sql("""
                        select count(*) from participant_link where participant = :number and revoked_at is null
                        and expires_at > :now""")
                        .param("number", number.value()).param("now", Timestamp.from(clock.instant()))
                        .query(Integer.class).single());
    }

    private List<String> planned(PersonKind kind, ParticipantId number) {
        List<String> planned = new ArrayList<>();
        Timestamp now = Timestamp.valueOf(clock.instant().atZone(WallClock.PARIS).toLocalDateTime());
        if (TEAMS_OF.containsKey(kind)) {
            jdbc.sql(TEAMS.formatted(TEAMS_OF.get(kind))).param("id", Long.valueOf(number.number()))
                    .query(String.class).list()
                    .forEach(team -> planned.add("Mission en cours, " + team));
        }
        if (INTERVIEWS_OF.containsKey(kind)) {
            jdbc.sql(INTERVIEWS.formatted(INTERVIEWS_OF.get(kind)))
                    .param("id", Long.valueOf(number.number())).param("now", now)
                    .query(row -> {
                        if (row.getInt("planned") > 0) {
                            planned.add("Entretiens prévus : " + row.getInt("planned") + ", à partir du "
                                    + WrittenDates.moment(row.getTimestamp("first_at").toLocalDateTime()));
                        }
                    });
        }
        if (kind == PersonKind.SCHOOL) {
            jdbc.sql(PRESENTATIONS).param("id", number.number()).param("now", now)
                    .query((row, line) -> WrittenDates.moment(row.getTimestamp(1).toLocalDateTime())).list()
                    .forEach(moment -> planned.add("Présentation prévue, " + moment));
        }
        return planned;
    }
}
