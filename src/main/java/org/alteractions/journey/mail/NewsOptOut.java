package org.alteractions.journey.mail;

import java.time.Clock;
import java.time.ZoneOffset;
import org.alteractions.journey.id.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Participants who want no news. They still receive mails about their own cases. */
@Component
public class NewsOptOut {

    private final JdbcClient jdbc;
    private final Clock clock;

    NewsOptOut(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Idempotent.
     *
     * @param participant number, for instance "structure-12"
     */
    @Transactional
    public void optOut(ParticipantId participant) {
        if (!hasOptedOut(participant)) {
            jdbc.sql("insert into news_opt_out (participant, since) values (?, ?)")
                    .param(participant.value())
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @Transactional
    public void optIn(ParticipantId participant) {
        jdbc.sql("delete from news_opt_out where participant = ?").param(participant.value()).update();
    }

    public boolean hasOptedOut(ParticipantId participant) {
        return jdbc.sql("select count(*) from news_opt_out where participant = ?")
                .param(participant.value())
                .query(Integer.class)
                .single() > 0;
    }
}
