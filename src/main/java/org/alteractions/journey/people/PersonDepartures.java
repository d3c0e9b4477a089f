package org.alteractions.journey.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.process.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has left the organisation. For a structure or school this is about its contact, until another one follows. */
@Component
public class PersonDepartures {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    PersonDepartures(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    public void note(ParticipantId person) {
        jdbc.sql("insert into person_departure (person, left_on, noted_at, noted_by) values (?, ?, ?, ?)")
                .params(person.value(), LocalDate.now(clock), OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)),
                        user.id())
                .update();
    }

    public void forget(ParticipantId person) {
        jdbc.sql("delete from person_departure where person = ?").param(person.value()).update();
    }
}
