package org.alteractions.journey.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.process.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of merged records, and the numbers that they belong to now. */
@Component
public class PersonAliases {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    PersonAliases(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Empty if the number was not merged. */
    public Optional<ParticipantId> of(String former) {
        return jdbc.sql("select person from person_alias where former = ?").param(former)
                .query(String.class).optional().map(ParticipantId::of);
    }

    /** @return whether the number led to that person */
    public boolean remove(ParticipantId former, ParticipantId person) {
        return jdbc.sql("delete from person_alias where former = ? and person = ?")
                .params(former.value(), person.value()).update() > 0;
    }

    public void add(ParticipantId former, ParticipantId person) {
        jdbc.sql("insert into person_alias (former, person, merged_at, merged_by) values (?, ?, ?, ?)")
                .params(former.value(), person.value(), OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)), user.id())
                .update();
    }
}
