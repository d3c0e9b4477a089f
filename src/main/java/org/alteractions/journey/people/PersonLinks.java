package org.alteractions.journey.people;

import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.process.CaseContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends a person's links to a new address, in one mail. */
@Component
public class PersonLinks {

    private final People people;
    private final Mails mails;
    private final JdbcClient jdbc;

    PersonLinks(People people, Mails mails, JdbcClient jdbc) {
        this.people = people;
        this.mails = mails;
        this.jdbc = jdbc;
    }

    private record Case(CaseReference reference, ChapterId chapter) {}

    /** Does nothing for somebody without links. */
    public void send(ParticipantId number) {
        List<Case> newest = jdbc.sql("""
                select reference, chapter from participant_link
                where participant = :number and revoked_at is null order by id desc limit 1""")
                .param("number", number.value())
                .query((row, line) -> new Case(CaseReference.of(row.getString(1)), ChapterId.of(row.getString(2))))
                .list();
        newest.forEach(one -> people.find(number, one.reference()).ifPresent(reader ->
                mails.tell("my-links", CaseContext.of(one.reference()), one.chapter(), reader)));
    }
}
